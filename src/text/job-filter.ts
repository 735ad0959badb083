import { countHours, inSentence, maybeClosed, outsideMunicipality, roughlyKm } from './phrases.ts';

const places = (count: number) => (count === 1 ? '1 sted' : `${count} steder`);

/** The words of the places to work at, which the browser fetches to choose among them. */
export const jobFilterText = {
  hours: (hours: string) => `Man kan begynde med ${countHours(hours)} om ugen.`,
  bus: (bus: string) => `Uden bil: ${bus}`,
  /** After the town: how far away it is, or that the reader lives there. */
  distance: (km: number) =>
    // In one piece: a line must not end between the number and what it counts.
    (km === 0 ? 'i din by' : km < 1 ? 'under 1 km væk' : `${roughlyKm(km)} væk`).replaceAll(
      ' ',
      '\u00A0',
    ),
  known: (names: readonly string[]) => `Passer: ${names.join(', ')}`,
  /** What one asks for there. */
  ways: (ways: readonly { name: string }[]) =>
    ways.length > 0
      ? ways.map(({ name }) => name).join(', ')
      : 'job eller forløb. Vi ved ikke, hvordan man kommer i gang her.',
  /** How many are known to have it; where none is, one can ask. */
  value: (name: string, known: number) => `${name} (${known > 0 ? known : 'spørg'})`,
  heading: {
    all: 'Her kan du spørge',
    fits: 'Det her passer',
    ask: 'Spørg dem',
    unclear: maybeClosed,
    outside: outsideMunicipality,
  },
  lead: {
    ask: (questions: readonly string[]) =>
      `Vi ved ikke, om det hele passer. Spørg: ${questions.map((question) => `»${question}«`).join(' ')}`,
    unclear: 'Vi ved ikke, om de er åbne. Spørg kommunen, før du tager derhen.',
    outside:
      'De ligger i en anden kommune. Måske er de kun for dem, der bor der. Spørg din egen kommune.',
  },
  question: {
    job: (way: string) => `Har I plads til mig? Jeg søger ${inSentence(way)}.`,
    hours: (most: number) => `Kan jeg nøjes med ${most} timer om ugen?`,
    other: (name: string) => `${name}: Er det sådan hos jer?`,
  },
  /** What came of the choices, group by group. */
  status({ isNarrowed, fits, ask, unclear, outside }: Counted): string {
    const said = [
      isNarrowed || fits === 0
        ? fits === 0
          ? ask + unclear + outside === 0
            ? 'Ingen steder passer på det hele.'
            : 'Vi kender ingen åbne steder, der passer på det hele.'
          : `${places(fits)} passer.`
        : `${places(fits)} kan du spørge.`,
    ];
    if (ask > 0) said.push(`Vi ved ikke nok om ${places(ask)}: Spørg dem.`);
    if (unclear > 0) said.push(`${places(unclear)} er måske lukket.`);
    if (outside > 0) said.push(`${places(outside)} ligger uden for kommunen.`);
    return said.join(' ');
  },
  near: (town: string) =>
    `Det nærmeste står først. Kilometer er målt i fugleflugt fra ${town}, så vejen er længere.`,
  loosen: (name: string, count: number) => `Uden »${name}«: ${places(count)}`,
  more: (count: number) => `Vis ${count} flere`,
} as const;

/** How many stand in each group, and whether something was chosen that not all have. */
interface Counted {
  isNarrowed: boolean;
  fits: number;
  ask: number;
  unclear: number;
  outside: number;
}
