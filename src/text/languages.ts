/** Danish words about other languages: the link back, and what one asks in Danish on the phone. */
export const languagesText = {
  ownName: 'Dansk',
  doYouSpeak: (language: string) => `Taler du ${language}?`,
} as const;
