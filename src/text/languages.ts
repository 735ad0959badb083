/** Danish words about other languages: the link back, and what one asks in Danish on the phone. */
export const languagesText = {
  ownName: 'Dansk',
  about: (language: string) =>
    `Steder at arbejde, veje til et job og hvem du kan ringe til, på ${language}.`,
  doYouSpeak: (language: string) => `Taler du ${language}?`,
} as const;
