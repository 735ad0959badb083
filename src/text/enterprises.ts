import { inSentence, maybeClosed } from './phrases.ts';
import type { Use } from '../domain/relate.ts';
import type { Town } from '../schema/municipality.ts';

const inTown = ({ name, takesOn }: Town) => `${takesOn ? 'på' : 'i'} ${name}`;

const groups: Record<Use, string> = {
  buy: 'Her kan du købe noget',
  work: 'Her kan du arbejde eller lære',
  'in-house': 'De løser opgaver i eget hus',
  unknown: 'Spørg først',
};

/** The words of the lists of enterprises and of their cards. */
export const enterprisesText = {
  title: 'Steder',
  searchWords: [
    'alle virksomheder',
    'alle steder',
    'liste over virksomheder',
    'oversigt over steder',
    'all places',
    'list of companies',
    'socialøkonomiske virksomheder',
    'socialøkonomiske steder',
    'social enterprises',
    'social enterprise',
  ],
  called: [
    'sted',
    'steder',
    'virksomhed',
    'virksomheder',
    'firma',
    'firmaer',
    'arbejdspladser',
    'adresse',
    'adresser',
    'place',
    'places',
    'company',
    'companies',
    'enterprises',
    'address',
    'addresses',
  ],
  lead: (count: number, social: number, others: readonly string[]) =>
    social === count || social === 0 || others.length === 0
      ? 'Her står alle steder i vejviseren.'
      : `Her står alle steder i vejviseren. ${social} af ${count} bliver kaldt socialøkonomiske virksomheder. De andre er fx ${others.map(inSentence).join(' og ')}, og de gør også plads til flere.`,
  description: 'Alle steder i vejviseren, ordnet efter navn, art og by.',
  /** Over the places where a reader can do the same. */
  groups,
  byKind: 'Efter art',
  byTown: 'Efter by',
  municipalNote:
    'En kommune driver stedet. Det kan sælge det, borgerne laver, til almindelig markedspris. Spørg kommunen, om jeres opgave passer.',
  historical: 'Historisk',
  historicalHeading: 'Lukkede steder',
  historicalNote: 'Stedet er lukket. Siden står her, fordi andre kan lære af det.',
  unclear: maybeClosed,
  unclearNote:
    'Vi ved ikke, om stedet er åbent. Ring eller skriv, før du tager af sted. Ved du det? Så fortæl os det.',
  townTitle: (town: Town) => `Steder ${inTown(town)}`,
  townLead: (town: Town, count: number) =>
    `Vejviseren kender ${count === 1 ? 'ét sted' : `${count} steder`} ${inTown(town)}.`,
} as const;
