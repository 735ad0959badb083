import type { CollectionName } from '../schema/collections.ts';

/** Something an editor has to correct. Printed as `file:line: field: message`. */
export interface Problem {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  /** Danish keys joined by dots; items of a list count from 1 (`kilder.2.titel`). Empty: the whole file. */
  field: string;
  /** A Danish sentence that continues after the field's name and ends with what to do. */
  message: string;
  line?: number;
  /** The line of the text under the fields, from 1, when the problem stands there. */
  bodyLine?: number;
  /** What found it, where it is a warning: those of one kind can be told together. */
  kind?: string;
  /** What the message lists as missing, so that it can be counted over many files. */
  missing?: readonly string[];
}

/** A file as the editor wrote it, before its schema has looked at it. */
export interface RawFile {
  file: string;
  /** The front matter with its Danish keys. Nothing is known of its shape. */
  fields: unknown;
  body: string;
  /** The fields as they are written, for what YAML drops when it reads them. */
  yaml?: string;
}

/** An entry as the editor wrote it. */
export interface RawEntry extends RawFile {
  collection: CollectionName;
  slug: string;
  /** Names of the picture files beside `index.md`. */
  pictures: readonly string[];
}
