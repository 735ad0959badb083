/** The words around the pages that editors write in sider/. */
export const editorsPageText = {
  updated: (date: string) => `Teksten er fra ${date}`,
  statement: 'Den officielle tilgængelighedserklæring',
  barrierHeading: 'Skriv eller ring til os',
  barrierLead: 'Sig, hvilken side det er, hvad du ville, og hvad der drillede.',
  barrierMail: (address: string) => `Skriv til ${address}`,
  barrierPhone: (phone: string) => `Ring ${phone}`,
  barrierSubject: 'Noget på siden kan jeg ikke bruge',
  barrierBody: [
    'Det er på denne side: ',
    'Jeg ville: ',
    'Det skete: ',
    'Jeg bruger (fx skærmlæser): ',
  ],
} as const;
