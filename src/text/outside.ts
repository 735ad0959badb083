import { formatDate } from '../domain/dates.ts';
import type { OutsideService, OutsideSource } from '../domain/outside-services.ts';
import { roughlyKm } from './phrases.ts';

/** The words about what is sold by other municipalities' directories. */
export const outsideText = {
  heading: 'I nabokommuner',
  /** In which municipality it is, and how far away. */
  line: ({ source, km, from }: Pick<OutsideService, 'source' | 'km' | 'from'>) =>
    `I ${source.municipality}${km === undefined ? '' : `, ${roughlyKm(km)} i fugleflugt fra ${from}`}`,
  lead: 'Det her står i nabokommuners egne vejvisere. Spørg, om de leverer. Linkene fører til en anden side.',
  leadAlone:
    'Vi kender ingen i kommunen, der sælger det. Det her står i nabokommuners egne vejvisere. Spørg, om de leverer. Linkene fører til en anden side.',
  /** Where what is shown comes from, and how old it is. */
  credit: ({ municipality, fetched, licence }: OutsideSource) =>
    `${municipality}: hentet ${formatDate(fetched)}, ${licence}.`,
  data: (municipality: string) => `Data fra ${municipality}`,
  /** How many are left out of a long list. */
  more: (count: number) =>
    count === 1 ? 'Der er 1 mere længere væk.' : `Der er ${count} mere længere væk.`,
  /** On a task that nobody in the municipality does. */
  nearest: ({ enterprise, source, km }: Pick<OutsideService, 'enterprise' | 'source' | 'km'>) =>
    `I ${source.municipality}: ${enterprise.name}${km === undefined ? '' : `, ${roughlyKm(km)} i fugleflugt`}. Spørg, om de leverer.`,
} as const;
