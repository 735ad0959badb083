import type { EnginePages } from './engine-pages.ts';
import type { PackedFilter } from './facet-table.ts';
import type { StoredGathering } from './gathering.ts';
import type { SearchTown } from './order-by-distance.ts';
import type { Concept, FilterKey } from './search-entry.ts';
import type { PackedVocabulary } from './vocabulary.ts';

/** A task to try when nothing was found. */
export interface TaskLink {
  name: string;
  href: string;
  words: readonly string[];
  /** How many enterprises can be hired for it. */
  suppliers: number;
  /** What is drawn of it, as `packPicture` writes it. */
  picture: string;
}

/** The same as it is sent: its name and its words are those of its concept. */
interface StoredTask extends Omit<TaskLink, 'name' | 'words'> {
  /** The concept's id: `opgave:kantine`. */
  concept: string;
}

/**
 * What the search knows of all pages: what the engine has of them, which has which value of which filter, and the file that
 * each is stored in. A page's id is its place (`pageIdAt`), so none is sent.
 */
export interface StoredFacets extends EnginePages {
  /**
   * Without the parts of the map, which are a file of their own: few answers are asked of a part. What pages share with
   * the first of their file may be left out (`leaveOutShared`).
   */
  filters: Record<Exclude<FilterKey, 'cell'>, PackedFilter>;
  /** The number of a file for each page (`toSteps`). */
  packSteps: readonly number[];
}

/** What the search fetches beside its index when it starts. The page itself has none of it, so that it stays light. */
export interface StoredKnowledge {
  words: PackedVocabulary;
  concepts: readonly Concept[];
  towns: readonly SearchTown[];
  /** Where places of other municipalities stand, and what these are called: such a word says where, and never what. */
  placesOutside: readonly string[];
  /** Words that name other towns and municipalities of the country (`danish-places.ts`). */
  elsewhere: string;
  tasks: readonly StoredTask[];
  /** The municipality's full name: who names it beside what is asked for asks for no less. */
  ownName: string;
  /** The pages that gather others, and what they are called (`gathering.ts`). */
  gathering: readonly StoredGathering[];
  /** Search words that say something only as a whole (`phrases.ts`). */
  phrases: readonly string[];
}
