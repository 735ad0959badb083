/** The letter that asks a place whether what the site says of it is right. */
export const askPlaceText = {
  subject: (name: string, site: string) => `Passer det, der står om ${name} på ${site}?`,
  greeting: 'Hej',
  lead: (name: string, site: string) =>
    `Vi viser ${name} på ${site}. Vi vil gerne vide, om det stadig passer. Det tager nogle minutter at læse.`,
  never: 'Ingen har sagt god for det endnu.',
  last: (date: string) => `Der blev sidst sagt god for det ${date}.`,
  page: 'Siden om jer:',
  told: 'Det her står der:',
  services: 'Det står der, at I laver:',
  missing: 'Det her ved vi ikke. Skriv det gerne:',
  right: 'Passer det hele?',
  rightLink: 'Ja, det passer',
  wrong: 'Er der noget, der ikke passer? Så ret det her:',
  wrongLink: 'Nej, det skal rettes',
  /** The same in a letter without links. */
  answer: (words: string) => `Så svar: »${words}«.`,
  /** Where the mail programme shows no links: what to do instead. */
  orReply: 'I kan også bare svare på den her mail. Skriv jeres rolle, ikke et navn.',
  gone: 'Findes stedet ikke mere, så skriv det også. Så viser vi ingen derhen.',
  thanks: 'Tak for hjælpen.',
  yes: 'ja',
  no: 'nej',
} as const;
