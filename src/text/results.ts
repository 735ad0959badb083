import { formatPeriod } from '../domain/dates.ts';
import type { Result } from '../domain/directory.ts';
import type { UnitKind } from '../domain/results/unit-kind.ts';
import { partsOf, type Quarter } from '../schema/quarter.ts';

const resultNature: Record<Result['nature'], string> = {
  measured: 'Opgjort',
  approximate: 'Cirka',
  'more-than': 'Rundt tal',
  almost: 'Rundt tal',
  goal: 'Mål, ikke resultat',
};

/** What stands before a number that the source does not give exactly. */
const about: Record<Result['nature'], string> = {
  measured: '',
  approximate: 'ca.',
  'more-than': 'over',
  almost: 'knap',
  goal: '',
};

const kindHeading: Record<UnitKind, string> = {
  places: 'Virksomheder',
  people: 'Mennesker',
  jobs: 'Job og stillinger',
  money: 'Penge',
  share: 'Andele',
  other: 'Andre tal',
};

/** A quarter in words: 3. kvartal 2026. */
const formatQuarter = (quarter: Quarter): string => {
  const { year, number } = partsOf(quarter);
  return `${number}. kvartal ${year}`;
};

/** The words of the figures. */
export const resultsText = {
  title: 'Resultater',
  searchWords: [
    'resultater',
    'hvor mange kom i job',
    'hvor mange job',
    'hvor mange steder',
    'hvor mange virksomheder',
    'hvor mange firmaer',
    'sparet',
    'hvad er der kommet ud af det',
    'results',
    'outcomes',
    'figures',
  ],
  called: ['tal', 'tallene', 'statistik', 'resultat', 'numbers', 'statistics'],
  lead: 'Hvert tal står med dato, kilde og forbehold.',
  description: 'Daterede tal for virksomheder, job og økonomi, med kilder og forbehold.',
  outcome: (goal: string, value: string): string => `Målet var ${goal}. Det blev ${value}.`,
  country: 'Hele landet til sammenligning',
  kind: kindHeading,
  nature: resultNature,
  oneFigure: (isMoney: boolean, step: string, unit: string): string =>
    step === '1' && !isMoney
      ? 'Hver figur tæller 1.'
      : `Hver ${isMoney ? 'seddel' : 'figur'} er ${step} ${unit.replace(/\.$/, '')}.`,
  beyond: (figures: number): string =>
    figures === 1 ? 'Den sidste ligger over målet.' : `De sidste ${figures} ligger over målet.`,
  missing: 'De stiplede mangler til målet.',
  between: (low: string, high: string): string =>
    `De stiplede er forskellen mellem ${low} og ${high}.`,
  hoped: 'De er stiplede, for det er et mål.',
  pines:
    'Højden er tallet, og alle år er lige brede. Det, der er talt på hver sin måde, står på hver sin linje. Stiplet er et mål.',
  details: 'Tallene som tabel, med forbehold og kilder',
  columns: { what: 'Hvad er talt', when: 'Hvornår', number: 'Tal' },
  study: (title: string) => `Læs mere: ${title}`,
  goal: (value: string) => `Målet var ${value}.`,
  goalMark: (value: string) => `Mål ${value}`,
  source: 'Kilde',
  /** When a figure holds: its quarter, its date, or the years it was added up over. */
  period: ({ since, date, quarter }: Pick<Result, 'since' | 'date' | 'quarter'>): string =>
    quarter === undefined ? formatPeriod(since, date) : formatQuarter(quarter),
  quarters: {
    title: 'Kvartalstal',
    description: 'Tal for hvert kvartal ved siden af målene.',
    lead: (quarter: Quarter) =>
      `Tal for ${formatQuarter(quarter)} og de fire kvartaler før. Hvert tal står med kilde og forbehold nedenunder.`,
    link: 'Se tallene for hvert kvartal',
    download: 'Hent som regneark (CSV)',
    caption: 'Tal for hvert kvartal, med mål',
    /** The same figures one by one. */
    sourced: 'Tallene ét for ét, med forbehold og kilder',
    what: 'Hvad er talt',
    quarter: formatQuarter,
    goal: 'Mål',
    goalFor: (value: string, year: string): string => `${value} i ${year}`,
    noGoal: 'Intet mål',
    notCounted: 'Ikke opgjort',
    change: (difference: string): string => `${difference} siden kvartalet før`,
    same: 'Uændret siden kvartalet før',
    /** The columns of the table as a file. */
    columns: { what: 'maal', unit: 'enhed', goal: 'maalsaetning', goalYear: 'maalsaetning_aar' },
  },
  /** The word before a figure's number, or none: a range says itself how far it goes. */
  about: ({ nature, low, high }: Pick<Result, 'nature' | 'low' | 'high'>): string =>
    low === high ? about[nature] : '',
} as const;
