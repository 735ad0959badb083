/** The words around the glossary. */
export const glossaryText = {
  title: 'Ordliste',
  searchWords: [
    'ordliste',
    'ordbog',
    'svære ord',
    'ordforklaring',
    'forklaring på ord',
    'glossary',
    'dictionary',
  ],
  lead: 'De svære ord i klart sprog. Ordene er også forklaret på siderne: Tryk på et ord med prikker under.',
  description: 'De svære ord i vejviseren, forklaret i korte sætninger.',
  validFrom: (date: string) => `Gælder fra ${date}`,
  validTo: (date: string) => `Gælder til ${date}`,
  seeAlso: 'Se også',
  open: 'Læs mere i ordlisten',
} as const;
