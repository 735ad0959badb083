import { inOnePiece } from '../domain/mail.ts';

/** The words around the pages that editors write in sider/. */
export const editorsPageText = {
  /** Of a text: that it was gone through, or checked against the law, is more than its date says. */
  updated: (date: string) => `Teksten er fra ${date}`,
  /** Of the statement on accessibility, which has to say when it was last gone through. */
  reviewed: (date: string) => `Gennemgået ${date}`,
  /** On the page about privacy, where the server notes words that nothing was found for. */
  missedWords:
    'Når søgningen ikke finder noget, kan du trykke på »Skriv ordet ned for os«. Så gemmer kommunens server ordet og datoen, og ikke hvem du er. Der sker intet, før du trykker.',
  statement: 'Den officielle tilgængelighedserklæring',
  barrierHeading: 'Skriv eller ring til os',
  barrierLead: 'Sig, hvilken side det er, hvad du ville, og hvad der drillede.',
  barrierMail: (address: string) => `Skriv til ${address}`,
  barrierPhone: (phone: string) => `Ring ${inOnePiece(phone)}`,
  barrierSubject: 'Noget på siden kan jeg ikke bruge',
  barrierBody: [
    'Det er på denne side: ',
    'Jeg ville: ',
    'Det skete: ',
    'Jeg bruger (fx skærmlæser): ',
  ],
} as const;
