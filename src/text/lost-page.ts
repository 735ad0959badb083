/** What an old address says. */
export const movedText = {
  title: 'Siden er flyttet',
  link: 'Gå til den nye side',
} as const;

/** What the address of a page says that was taken down. */
export const removedText = {
  title: 'Siden er fjernet',
  lead: 'Den har været her, men er taget ned. Måske finder du et andet sted, der kan hjælpe.',
} as const;

/** What an address says that never was. */
export const notFoundText = {
  title: 'Siden findes ikke',
  lead: 'Måske er den flyttet, eller også er der en fejl i adressen. Prøv en af vejene her.',
} as const;
