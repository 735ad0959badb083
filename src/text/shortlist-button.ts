/** The words of the button that puts an entry on the list: in the pages, and in the answers of the search. */
export const shortlistButtonText = {
  add: 'Føj til listen',
  added: 'På listen',
  /** After the name of what is on the list: what pressing does. */
  remove: ' (fjern)',
  full: 'Listen er fuld',
  see: 'Se listen',
} as const;
