import type { Enterprise } from '../domain/directory.ts';
import { countEnterprises } from './phrases.ts';

/** The words of the drawn maps and the page /kort/. */
export const mapText = {
  title: 'Kort',
  searchWords: ['kortet', 'landkort', 'på et kort', 'vis på kort', 'map'],
  called: ['kort', 'map'],
  openLarge: 'Åbn det store kort',
  description: 'Kort og liste over stederne i vejviseren, by for by.',
  listHeading: 'Stederne, by for by',
  name: (name: string) => `Skematisk kort over ${name}`,
  region: (name: string) => `Kort over steder i ${name}`,
  schematic: 'Skematisk kort',
  scale: '10 km',
  withoutTown: 'Ikke på kortet',
  withoutTownNote: 'De har ingen adresse i vejviseren, eller også er den ikke sat på kortet.',
  neighboursNote: 'De ligger i andre kommuner og er ikke på kortet.',
  town: (name: string, count: number) => `${name} ${countEnterprises(count)}`,
  townList: 'Byer med steder',
  caption: (address: Enterprise['address'], isExact: boolean): string => {
    if (address === undefined) return 'Adressen kendes ikke, så stedet er ikke på kortet.';
    if (address.street === undefined)
      return `Byen er ${address.town}. Den præcise adresse kendes ikke.`;
    return `${address.street}, ${address.town}.${isExact ? '' : ' Kortet viser byen, ikke adressen.'}`;
  },
  skip: 'Spring kortet over',
  hint: 'Tallet viser, hvor mange steder der er i byen. Tryk på en by for at se dem.',
  empty: 'Kortet er tomt endnu. Ingen steder har en placering.',
  failed: 'Kortet kunne ikke hentes. Tegningen og listen viser det samme.',
} as const;
