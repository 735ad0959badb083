/** The words of the button that puts an entry on the list: in the pages, and in the answers of the search. */
export const shortlistButtonText = {
  add: 'Føj til listen',
  added: 'På listen',
  full: 'Listen er fuld',
  see: 'Se listen',
} as const;
