import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { leaveMessage } from '../build-messages.ts';
import { buildDirectory, type Directory, type Entry, folders } from '../domain/directory.ts';
import { hasHidden, hideEntries, markHidden } from '../domain/hide-entries.ts';
import {
  isFilled,
  municipalityDir,
  readDirectoryCopies,
  readKeepers,
  readMunicipality,
} from '../municipality.ts';
import { readToday } from '../today.ts';
import type { CollectionName, DataOf } from '../schema/collections.ts';
import { entryPages } from '../routes.ts';
import { previewText } from '../text/preview.ts';
import { tellSteps } from './tell-steps.ts';
import { watchReads } from './watch-reads.ts';

let built: Promise<Directory> | undefined;

/**
 * The whole content of the site. Read once in a build; anew for each page while developing, so edits show.
 * Throws a Danish sentence where a reference leads nowhere.
 */
export async function getDirectory(): Promise<Directory> {
  if (import.meta.env.DEV) return (await readDirectory()).directory;
  built ??= readForBuild();
  return built;
}

async function readForBuild(): Promise<Directory> {
  const { directory, hidesEntries } = await readDirectory();
  tellSteps(directory, hidesEntries);
  leaveMessage('page-sources', watchReads(directory, readToday(), municipalityDir));
  return directory;
}

/** Whether drafts are shown too, each marked as one: while developing, and in a build with DRAFTS=show. */
const showsDrafts = import.meta.env.DEV || process.env['DRAFTS'] === 'show';

async function readDirectory(): Promise<{ directory: Directory; hidesEntries: boolean }> {
  const all = {
    kinds: await read(folders.kinds),
    targetGroups: await read(folders.targetGroups),
    considerations: await read(folders.considerations),
    jobTypes: await read(folders.jobTypes),
    taskTypes: await read(folders.taskTypes),
    terms: await read(folders.terms),
    enterprises: await read(folders.enterprises),
    services: await read(folders.services),
    partnerships: await read(folders.partnerships),
    guide: await read(folders.guide),
    papers: await read(folders.papers),
    results: await read(folders.results),
    buyingWays: await read(folders.buyingWays),
    visitRooms: await read(folders.visitRooms),
    rates: await read(folders.rates),
    pages: await read(folders.pages),
    languages: await read(folders.languages),
  };
  const municipality = readMunicipality();
  const copies = readDirectoryCopies(municipality);
  const keepers = readKeepers(municipality);
  const today = readToday();
  const hasAny = hasHidden(all, today);
  if (showsDrafts) {
    const isPreview = hasAny || !import.meta.env.DEV;
    const marked = markHidden(all, today, previewText.mark);
    const directory = buildDirectory(marked, municipality, today, isPreview, copies, keepers);
    return { directory, hidesEntries: false };
  }
  const shown = hideEntries(all, municipality, today, pageOf);
  const directory = buildDirectory(
    shown.entries,
    shown.municipality,
    today,
    false,
    copies,
    keepers,
  );
  return { directory, hidesEntries: hasAny };
}

const pages: Partial<Record<CollectionName, (slug: string) => string>> = entryPages();

const pageOf = (folder: CollectionName, slug: string): string | undefined => pages[folder]?.(slug);

async function read<Name extends CollectionName>(name: Name): Promise<Entry<DataOf<Name>>[]> {
  // Asked for a collection without entries, Astro warns of a mistake; a part that nothing is said of is none.
  if (!isFilled(name)) return [];
  const entries = await getCollection(name);
  return Promise.all(
    entries.map(async (entry) => ({
      slug: entry.id,
      data: entry.data as DataOf<Name>,
      html: await readHtml(entry),
      body: entry.body ?? '',
    })),
  );
}

/** The mark of a picture that Astro has not put in, and of one it cannot find: a file that isn't beside the text. */
const picture = /<img __ASTRO_IMAGE_="[^"]*"[^>]*>/g;

/** Pictures in a text are only put in when it is rendered, which costs time: most texts have none. */
async function readHtml(entry: CollectionEntry<CollectionName>): Promise<string> {
  const html = entry.rendered?.html ?? '';
  if (html.search(picture) < 0) return html;
  const { Content } = await render(entry);
  const container = await AstroContainer.create();
  return (await container.renderToString(Content)).replaceAll(picture, '');
}
