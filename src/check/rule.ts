import type { Outline } from '../domain/map/outline.ts';
import type { DrawingNames } from './list-drawings.ts';
import type { Addresses } from './addresses.ts';
import type { Problem, RawEntry, RawFile } from './problem.ts';
import type { Schemas } from './rules/wrong-references.ts';

/** A whole content folder as its editors wrote it, and what it is held against. */
export interface CheckedContent {
  entries: readonly RawEntry[];
  /** kommune.yaml with its Danish keys; undefined when it could not be read. */
  municipality: RawFile | undefined;
  /** Every file with fields: kommune.yaml, then the entries. */
  files: readonly RawFile[];
  /** The fields of every folder; they say which fields are references. */
  schemas: Schemas;
  /** Whether a field holds words for readers, and neither a name of a file, a day, an address nor a choice. */
  isText: (file: RawFile, field: string) => boolean;
  /** Every address of the site that a text can link to, and those that pages had before. */
  addresses: Addresses;
  /** Addresses that were published, by the list of them; none where nobody has kept any. */
  published: readonly string[];
  /**
   * Paths, in small letters, that something is said of already: files that can't be read or have a wrong name. Nobody
   * needs a second line that they are not found.
   */
  told: ReadonlySet<string>;
  /** The drawings an editor can choose. */
  drawings: DrawingNames;
  /** The municipality's outline as its map draws it, or undefined where there is none. */
  outline: Outline | undefined;
  /** The day to compare dates with, YYYY-MM-DD. */
  today: string;
}

/**
 * One thing an editor is told about the content, found in all of it. Survives fields of any shape and never throws:
 * what a single field may hold is the schema's to say.
 */
export type Rule = (content: CheckedContent) => Problem[];
