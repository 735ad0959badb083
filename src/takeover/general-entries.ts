import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeOfFolder } from '../check/folder-node.ts';
import { listPages } from '../check/list-pages.ts';
import type { RawEntry } from '../check/problem.ts';
import { listAt, textAt, valueAt } from '../check/raw-value.ts';
import { readContent } from '../check/read-content.ts';
import type { SchemaNode } from '../check/schema-node.ts';
import { type EntryContent, readEntryText, rewriteEntryText } from '../editing/entry-text.ts';
import { type Fields, type FieldValue, isGroup } from '../editing/field-value.ts';
import { type CollectionName, textFormOf } from '../schema/collections.ts';
import { readTextSources, type TextSource } from '../text/takeover.ts';
import { makePaperGeneral, nameOrigin } from './general-paper.ts';

/** Folders whose entries can be the same in every municipality. What is told of one alone is in the others. */
const generalFolders: readonly CollectionName[] = [
  'arter',
  'hensyn',
  'jobtyper',
  'koebsveje',
  'maalgrupper',
  'opgavetyper',
  'ordliste',
  'papirer',
  'spoergeguide',
  'satser',
  'sprog',
  'sider',
];

/** What another municipality's content has that any other can use. */
export interface GeneralEntries {
  /** The texts of the files, by their paths in the content. */
  files: Map<string, string>;
  /** Files of the same folders that name the municipality, its towns or its places, or cannot do without one that does. */
  left: string[];
  /** Where they come from: this site, then those it has texts from itself, as its page Om says. */
  sources: TextSource[];
}

interface Kept {
  entry: RawEntry;
  text: string;
}

/**
 * The entries of a content folder that say nothing of its municipality, without what they say of those that stay behind.
 * @param written names of pages in `sider/` that are written anew.
 */
export function readGeneralEntries(
  contentDir: string,
  written: readonly string[],
): GeneralEntries | undefined {
  const { entries, municipality } = readContent(contentDir);
  if (municipality === undefined) return undefined;
  const isLocal = localWords(municipality.fields, entries);
  const candidates = entries
    .filter(({ collection }) => generalFolders.includes(collection))
    .filter(({ collection, slug }) => collection !== 'sider' || !written.includes(slug))
    // Another's draft is not finished, and not meant for readers.
    .filter(({ fields }) => valueAt(fields, 'udkast') !== true)
    // A language without a word is only a plan, and another's.
    .filter(({ collection, fields }) => collection !== 'sprog' || valueAt(fields, 'ord'))
    .map((entry) => ({ entry, text: readFileSync(join(contentDir, entry.file), 'utf8') }));
  const site = textAt(municipality.fields, 'sidetitel') ?? '';
  const kept = settle(
    candidates.flatMap(({ entry, text }): Kept[] => {
      if (entry.collection !== 'papirer') return isLocal(text) ? [] : [{ entry, text }];
      // The last source is where it is from, and may be named.
      const paper = makePaperGeneral(readEntryText(text, 'markdown'), { isLocal, site });
      if (paper === undefined) return [];
      const general = rewriteEntryText(text, paper, 'markdown');
      const origin = nameOrigin(paper.fields, site);
      return isLocal(general.replace(origin, '')) ? [] : [{ entry, text: general }];
    }),
  );
  const files = new Map(kept.map(({ entry, text }) => [entry.file, text]));
  return {
    files,
    left: candidates.map(({ entry }) => entry.file).filter((file) => !files.has(file)),
    sources: [
      { title: site, licence: textAt(municipality.fields, 'licens') },
      ...readTextSources(entries.find(({ file }) => file === 'sider/om.md')?.body ?? ''),
    ],
  };
}

/** Names shorter than this are words of the language too: »Them«, »Ans«. */
const shortestName = 5;

/** Whether a text names the municipality, one of its towns, or a place that lies in one. */
function localWords(
  municipality: unknown,
  entries: readonly RawEntry[],
): (text: string) => boolean {
  const own = (textAt(municipality, 'kortnavn') ?? '').toLowerCase();
  const towns = listAt(municipality, 'steder').flatMap((town) => textAt(town, 'navn') ?? []);
  const places = entries
    .filter(({ collection }) => collection === 'virksomheder')
    .filter(({ fields }) => valueAt(fields, 'adresse') !== undefined)
    .flatMap(({ fields }) => textAt(fields, 'navn') ?? []);
  const names = [...towns, ...places]
    .filter((name) => name.length >= shortestName)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const named =
    names.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => (own !== '' && text.toLowerCase().includes(own)) || (named?.test(text) ?? false);
}

/** Leaves out what points at something that is not there, until nothing does. */
function settle(kept: readonly Kept[]): Kept[] {
  for (;;) {
    const pages = listPages(
      kept.map(({ entry }) => entry),
      undefined,
    );
    const there = new Set(kept.map(({ entry }) => `${entry.collection}/${entry.slug}`));
    const next = kept.flatMap(({ entry, text }): Kept[] => {
      const pruned = prune(entry, text, there, pages);
      return pruned === undefined ? [] : [{ entry, text: pruned }];
    });
    if (next.length === kept.length) return next;
    kept = next;
  }
}

/** The text without references, and paragraphs with links, to what is not there; undefined where it can't do without. */
function prune(
  { collection }: RawEntry,
  text: string,
  there: ReadonlySet<string>,
  pages: ReadonlySet<string>,
): string | undefined {
  const form = textFormOf(collection);
  const content = readEntryText(text, form);
  const fields = pruneFields(content.fields, nodeOfFolder(collection), there);
  if (fields === undefined) return undefined;
  const body = collection === 'sider' ? content.body : pruneBody(content.body, pages);
  const pruned: EntryContent = { fields, body };
  return hasLostLink(pruned, pages) ? undefined : rewriteEntryText(text, pruned, form);
}

function pruneFields(
  fields: Fields,
  schema: SchemaNode,
  there: ReadonlySet<string>,
): Fields | undefined {
  const pruned: Record<string, FieldValue | undefined> = {};
  for (const [key, value] of Object.entries(fields)) {
    const node = schema.fields?.[key];
    const kept = value === undefined || node === undefined ? value : pruneValue(value, node, there);
    if (kept === undefined && value !== undefined && node?.isOptional === false) return undefined;
    pruned[key] = kept;
  }
  return pruned;
}

function pruneValue(
  value: FieldValue,
  node: SchemaNode,
  there: ReadonlySet<string>,
): FieldValue | undefined {
  if (node.target !== undefined)
    return typeof value === 'string' && there.has(`${node.target}/${value}`) ? value : undefined;
  if (Array.isArray(value) && node.item !== undefined) {
    const { item } = node;
    const items = (value as FieldValue[]).flatMap((each) => pruneValue(each, item, there) ?? []);
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  if (isGroup(value) && node.fields !== undefined)
    return pruneFields(value, node, there) as FieldValue | undefined;
  return value;
}

const inside = /\]\((\/[^)\s]*)\)/g;

const linksOf = (text: string): string[] =>
  [...text.matchAll(inside)].map(([, address = '']) => address);

/** Without paragraphs that lead to a page that is not there: their words are about it. */
const pruneBody = (body: string, pages: ReadonlySet<string>): string =>
  body
    .split(/\n{2,}/)
    .filter((paragraph) => linksOf(paragraph).every((address) => pages.has(address)))
    .join('\n\n');

const hasLostLink = ({ fields, body }: EntryContent, pages: ReadonlySet<string>): boolean =>
  linksOf(`${JSON.stringify(fields)}\n${body}`).some((address) => !pages.has(address));
