import type { Result } from '../domain/directory.ts';
import type { UnitKind } from '../domain/results/unit-kind.ts';

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

/** The words of the figures. */
export const resultsText = {
  title: 'Resultater',
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
  /** The word before a figure's number, or none: a range says itself how far it goes. */
  about: ({ nature, low, high }: Pick<Result, 'nature' | 'low' | 'high'>): string =>
    low === high ? about[nature] : '',
} as const;
