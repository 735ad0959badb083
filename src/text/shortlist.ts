/** The words of the page /liste/ and the header's link to it. */
export const shortlistText = {
  title: 'Min liste',
  searchWords: ['huskeliste', 'gemte steder', 'det jeg har gemt', 'my list', 'shortlist'],
  lead: 'Saml steder og ydelser her. Lav en seddel at tage med, eller spørg dem alle med én tekst.',
  description:
    'Sammenlign steder og ydelser. Lav en seddel at tage med, eller skriv én klar forespørgsel.',
  needsScript:
    'Din browser kører ikke JavaScript. Så kan siden ikke huske en liste. Hvert sted har sin kontakt på sin egen side.',
  cannotStart: 'Listen kunne ikke åbnes. Det, I har valgt, er ikke slettet.',
  toServices: 'Se opgaver og ydelser',
  toEnterprises: 'Se steder',
  toSearch: 'Søg',
  counted: 'på listen',
} as const;
