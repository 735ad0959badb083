/** What is said where a part of a page could not be fetched, beside what it is. */
export const loadFailedText = {
  retry: 'Prøv igen',
  trying: 'Prøver igen …',
  renewed: 'Siden er blevet opdateret. Den hentes igen.',
} as const;
