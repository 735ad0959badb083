import { maybeClosed } from './phrases.ts';
import type { Town } from '../schema/municipality.ts';

const inTown = ({ name, takesOn }: Town) => `${takesOn ? 'på' : 'i'} ${name}`;

/** The words of the lists of enterprises and of their cards. */
export const enterprisesText = {
  title: 'Steder',
  lead: 'Her står alle steder i vejviseren. Kun dem, en kilde kalder socialøkonomiske virksomheder, står under det navn. Resten har deres egen art.',
  description: 'Alle steder i vejviseren, ordnet efter navn, art og by.',
  byKind: 'Efter art',
  byTown: 'Efter by',
  historical: 'Historisk',
  historicalHeading: 'Lukkede steder',
  historicalNote: 'Stedet er lukket. Siden står her, fordi andre kan lære af det.',
  unclear: maybeClosed,
  unclearNote:
    'Vi ved ikke, om stedet er åbent. Ring eller skriv, før du tager af sted. Ved du det? Så fortæl os det.',
  townTitle: (town: Town) => `Steder ${inTown(town)}`,
  townLead: (town: Town, count: number) =>
    `Vejviseren kender ${count === 1 ? 'ét sted' : `${count} steder`} ${inTown(town)}.`,
  list: 'Alle steder',
} as const;
