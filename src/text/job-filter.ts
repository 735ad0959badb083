/** The words of the places to work at, which the browser fetches to choose among them. */
export const jobFilterText = {
  hours: (hours: string) => `Man kan begynde med ${hours} timer om ugen.`,
  value: (name: string, count: number) => `${name} (${count})`,
  status: (count: number) =>
    count === 0
      ? 'Ingen steder passer på det hele.'
      : count === 1
        ? '1 sted passer.'
        : `${count} steder passer.`,
  silentOnHours: (count: number) =>
    count === 1
      ? '1 sted mere siger ikke noget om timer. Spørg dem.'
      : `${count} steder mere siger ikke noget om timer. Spørg dem.`,
  loosen: (name: string, count: number) =>
    `Uden »${name}«: ${count === 1 ? '1 sted' : `${count} steder`}`,
  more: (count: number) => `Vis ${count} flere`,
} as const;
