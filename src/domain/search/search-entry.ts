import type { Supply } from '../../schema/service.ts';
/**
 * What kind of page an entry of the search leads to; the value of the filter `type` and of the address. `nabo` is a
 * service of another municipality's directory: it has no other filter, so that it counts among nothing of this one.
 */
export const entryKinds = [
  'virksomhed',
  'ydelse',
  'opgave',
  'job',
  'historie',
  'guide',
  'ord',
  'side',
  'nabo',
] as const;

export type EntryKind = (typeof entryKinds)[number];

/**
 * The filters of the search. They and their values are slugs that stand in the address, and so they are Danish; the
 * index and its table have the same ones.
 */
export const facetKeys = [
  'type',
  'opgave',
  'kommune',
  'by',
  'levering',
  'job',
  'maalgruppe',
  'hensyn',
  'status',
] as const;

export type FacetKey = (typeof facetKeys)[number];

/**
 * What the index tells pages apart by and no reader chooses: `cell` is the part of the map an enterprise lies in,
 * `rank` says of an enterprise that stands after others (`placeRanks`).
 */
export const hiddenKeys = ['cell', 'rank'] as const;

/** The filters that say where an enterprise is, and what is known of it: what it sells mostly has the same values. */
export const keysOfPlaces = ['kommune', 'by', 'status', 'cell', 'rank'] as const;

export type FilterKey = FacetKey | (typeof hiddenKeys)[number];

/**
 * Enterprises that stand after others, with what they do, in their order: those that do it for their own house alone,
 * those that may have closed, those of other municipalities.
 */
export const placeRanks = ['in-house', 'unclear', 'outside'] as const;

/** Words of an entry and how much a match in them counts, 0.1 to 10. */
interface WeightedWords {
  weight: number;
  words: string;
  /** Whether the words are English ones for what the page says in Danish. */
  isEnglish?: true;
}

/** One page that can be found: what is searched, what is shown of it, and what it can be filtered by. */
export interface SearchEntry {
  url: string;
  kind: EntryKind;
  title: string;
  /** Its place in a list of everything. */
  order: number;
  /** The line under the title. */
  summary: string;
  /** More of what stands on the page, to show the line where a word was found. */
  text: string;
  town: string;
  /** The enterprise that sells a service. */
  enterprise: { name: string; url: string } | undefined;
  /** Whether the enterprise is closed. */
  isHistorical: boolean;
  /** Whether nobody knows if the enterprise is open. */
  isUnclear: boolean;
  /** Whether a reader may put it on the list of those to write to. */
  isListed: boolean;
  /** The last day of the enterprise's pause, YYYY-MM-DD. */
  pausedUntil: string | undefined;
  /** The municipality the enterprise lies in, when that is another: its full name. */
  neighbour: string | undefined;
  /** Whether a service can be bought, when a source says. */
  supply: Supply | undefined;
  /** How many enterprises can be hired for a task. */
  suppliers: number | undefined;
  /** What is drawn of it, as `packPicture` writes it. */
  picture: string;
  /** The entry's own search words, as its editor wrote them. */
  searchWords: readonly string[];
  /** Ids of the concepts whose words lead to this entry too. */
  concepts: readonly string[];
  fields: readonly WeightedWords[];
  /**
   * What the entry goes by: its name, and search words of one word. A query that has one of them means this entry, so it
   * is never given up, and a slip of the finger may have meant it.
   */
  keys: readonly string[];
  /** Search words of several words, which may all say nothing by themselves: `kun arbejde lidt`. */
  phrases: readonly string[];
  /**
   * What readers call a page that gathers others: `job`, `steder`. Such words say so little that they lead to it only where
   * nothing else is asked, so the index has none of them.
   */
  called: readonly string[];
  /** Numbers and addresses for mail that belong to it alone, without blanks or signs (`identifiers.ts`). */
  identifiers: readonly string[];
  /** In the words of the address; of the keys a reader does not choose by see `hiddenKeys`. */
  filters: Partial<Record<FilterKey, readonly string[]>>;
}

/** Something entries belong to, such as a task type, whose search words find them all. */
export interface Concept {
  /** Its kind and slug: `opgave:kantine`. */
  id: string;
  title: string;
  /** Its search words, in Danish and English. */
  words: readonly string[];
}
