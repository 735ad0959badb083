/** The words above sources. */
export const sourcesText = {
  heading: 'Kilder',
  undated: 'uden dato',
} as const;
