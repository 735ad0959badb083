import type { Result } from '../domain/directory.ts';

const resultNature: Record<Result['nature'], string> = {
  measured: 'Opgjort',
  approximate: 'Cirka',
  goal: 'Mål, ikke resultat',
};

/** The words of the figures. */
export const resultsText = {
  title: 'Resultater',
  lead: 'Hvert tal står med dato, kilde og forbehold. Tal, der er talt på hver sin måde, står hver for sig.',
  description: 'Daterede tal for virksomheder, job og økonomi, med kilder og forbehold.',
  municipality: (name: string) => name,
  country: 'Hele landet til sammenligning',
  nature: resultNature,
  chartName: (measure: string) =>
    `${measure}, tegnet som træskiver. Skivens flade svarer til tallet.`,
  study: (title: string) => `Læs mere: ${title}`,
  goal: (value: string) => `Målet var ${value}.`,
  source: 'Kilde',
  circa: 'ca.',
} as const;
