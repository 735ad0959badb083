/** The words above sources. */
export const sourcesText = {
  heading: 'Kilder',
  undated: 'uden dato',
  checked: (date: string) => `Slået op ${date} i`,
  law: 'lovteksten',
  newest: (date: string) => `Nyeste kilde: ${date}.`,
  allUndated: 'Kilderne har ingen dato.',
} as const;
