import { randomUUID } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import type { MovedPages } from './domain/moved-pages.ts';
import type { SearchEntry } from './domain/search/search-entry.ts';
import { cacheDir, outDir } from './municipality.ts';
import { readIfThere } from './read-if-there.ts';

/** What the content, once it is read, tells the steps of the build: each message's name and what is in it. */
export interface BuildMessages {
  /** Everything that can be found, for the search index. */
  'search-entries': readonly SearchEntry[];
  /** Where the search's files stand, and those that every answer needs. */
  'search-folder': { folder: string; first: readonly string[] };
  /** Addresses that lead on or are gone, for the host. */
  'moved-pages': MovedPages;
  /** The day that pages were last changed, by their paths, for the sitemap. */
  'last-changes': Readonly<Record<string, string>>;
  /** The files that there is one of for each entry: their addresses, and what stands in them. */
  'small-files': readonly (readonly [address: string, text: string])[];
  /** What pages are made from, to know which of them can be as they were in the build before. */
  'page-sources': PageSources;
  /** Whether entries are kept from the site; what was made of their pictures is then to be taken away. */
  'hides-entries': boolean;
}

/** What the pages of the site are made from: digests. */
export interface PageSources {
  /** Changes with whatever a page may show, but for what is told below. */
  common: string;
  /** By entry: changes with what stands only on its own pages and where others show it. */
  entries: Record<string, string>;
}

/** A message on the disk. */
interface Letter {
  /** The build it was left in, as `beginMessages` named it. */
  build: string;
  content: unknown;
}

/**
 * Messages lie on the disk, since pages are rendered by code of their own, bundled, and a step may wait in a worker.
 * Two builds of one content into two folders have two boxes, so that neither takes the other's.
 */
export const messageBox = join(cacheDir, 'messages', digestOf(outDir).slice(0, 12));

const stamp = join(messageBox, 'build');
const fileOf = (name: keyof BuildMessages) => join(messageBox, `${name}.json`);

/** Says in this process which message has been left: pages have a copy of this module of their own. */
const left = channel(`message left in ${messageBox}`);

/**
 * Begins a build: what earlier ones have left is gone.
 * @returns the build's name, which whoever takes a message must know.
 */
export function beginMessages(): string {
  const build = randomUUID();
  rmSync(messageBox, { recursive: true, force: true });
  mkdirSync(messageBox, { recursive: true });
  writeFileSync(stamp, build);
  return build;
}

/** Leaves a message for a step of the build that is under way. Throws where none is. */
export function leaveMessage<Name extends keyof BuildMessages>(
  name: Name,
  content: BuildMessages[Name],
): void {
  const build = readIfThere(stamp)?.toString();
  if (build === undefined)
    throw new Error(
      `The message "${name}" can't be left: no build has begun in ${messageBox}. The first of the steps in src/build/steps.ts begins it.`,
    );
  const letter: Letter = { build, content };
  const file = fileOf(name);
  // Whoever waits for it in another thread never finds half of it.
  writeFileSync(`${file}.part`, JSON.stringify(letter));
  renameSync(`${file}.part`, file);
  left.publish(name);
}

/** Calls back once, as soon as a message has been left by whatever code of this process. */
export function whenLeft(name: keyof BuildMessages, call: () => void): void {
  const listen = (leftName: unknown) => {
    if (leftName !== name) return;
    left.unsubscribe(listen);
    call();
  };
  left.subscribe(listen);
}

/**
 * Takes a message, once: it is gone afterwards. Throws when it is missing or comes from another build.
 * @param build what `beginMessages` returned.
 */
export function takeMessage<Name extends keyof BuildMessages>(
  build: string,
  name: Name,
): BuildMessages[Name] {
  const file = fileOf(name);
  const text = readIfThere(file)?.toString();
  if (text === undefined)
    throw new Error(
      `The message "${name}" is missing in ${messageBox}. src/queries/tell-steps.ts leaves it when the content has been read: has no page asked for the content, or has another step taken it?`,
    );
  const letter = JSON.parse(text) as Letter;
  if (letter.build !== build)
    throw new Error(
      `The message "${name}" in ${messageBox} is from another build. Does another one write into ${outDir} at the same time? Run one after the other.`,
    );
  rmSync(file);
  return letter.content as BuildMessages[Name];
}
