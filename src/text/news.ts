/** The words of the feed of what is new. */
export const newsText = {
  title: (siteTitle: string) => `Nyt i ${siteTitle}`,
  place: 'Nyt sted',
  vacancy: 'Ledigt job',
  story: 'Ny historie',
  /** What is new, said before its name. */
  entry: (category: string, name: string) => `${category}: ${name}`,
} as const;
