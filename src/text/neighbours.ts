import type { Neighbour } from '../domain/neighbours.ts';
import { outsideMunicipality as heading, roughlyKm } from './phrases.ts';

/** The words about places in other municipalities. */
export const neighbourText = {
  heading,
  /** Beside a name in a list, a hit, a comparison. */
  mark: (municipality: string) => `${heading} (${municipality})`,
  /** Beside what another municipality's own directory sells. */
  directoryMark: (municipality: string) => `I ${municipality}`,
  /** Beside a link into that directory, since a reader leaves the site by it. */
  leadsToDirectory: (municipality: string) => `Åbner vejviseren i ${municipality}`,
  /** The first mark with how far away it is and what to ask. */
  line: ({ municipality, km, from }: Neighbour) =>
    `${heading} (${municipality})${km === undefined ? '' : `, ${roughlyKm(km)} i fugleflugt fra ${from}`}. Spørg, om de leverer.`,
  /** On a task that nobody in the municipality does. */
  nearest: (name: string, { km }: Neighbour) =>
    `${heading}: ${name}${km === undefined ? '' : `, ${roughlyKm(km)} i fugleflugt`}. Spørg, om de leverer.`,
  /** At the head of a profile. */
  note: ({ municipality, km, from }: Neighbour, own: string) =>
    `Stedet ligger uden for kommunen: i ${municipality}, ikke i ${own}.${km === undefined ? '' : ` Der er ${roughlyKm(km)} i fugleflugt fra ${from}.`} Spørg, om de leverer.`,
  listLead: (own: string) =>
    `Stederne her ligger ikke i ${own} og tæller ikke med. De kan noget, vi gerne vil have mere af. Spørg, om de leverer.`,
  tasksLead:
    'Vi kender ingen i kommunen, der sælger det. Her er steder i nærheden. Dem, der sælger det ifølge en kilde, står først. Spørg, om de leverer.',
  askOnline: 'Vi har ikke stedets egen mail eller telefon. Spørg gennem hjemmesiden.',
  toWeb: (name: string) => `Gå til hjemmesiden: ${name}`,
} as const;
