/** Danish words about other languages: the link back, and what one asks in Danish on the phone. */
export const languagesText = {
  ownName: 'Dansk',
  about: (language: string) =>
    `Steder at arbejde, veje til et job og hvem du kan ringe til, på ${language}.`,
  /** What a page in another language goes by, whichever it is. */
  called: ['sprog', 'andre sprog', 'fremmedsprog', 'language', 'languages', 'other languages'],
  doYouSpeak: (language: string) => `Taler du ${language}?`,
} as const;
