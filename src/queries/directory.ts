import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { buildDirectory, type Directory, type Entry } from '../domain/directory.ts';
import { readMunicipality } from '../municipality.ts';
import { readToday } from '../today.ts';
import type { CollectionName, DataOf } from '../schema/collections.ts';
import { tellSteps } from './tell-steps.ts';

let built: Promise<Directory> | undefined;

/**
 * The whole content of the site. Read once in a build; anew for each page while developing, so edits show.
 * Throws a Danish sentence where a reference leads nowhere.
 */
export function getDirectory(): Promise<Directory> {
  if (import.meta.env.DEV) return readDirectory();
  built ??= readForBuild();
  return built;
}

async function readForBuild(): Promise<Directory> {
  const directory = await readDirectory();
  tellSteps(directory);
  return directory;
}

async function readDirectory(): Promise<Directory> {
  const entries = {
    kinds: await read('arter'),
    targetGroups: await read('maalgrupper'),
    considerations: await read('hensyn'),
    jobTypes: await read('jobtyper'),
    taskTypes: await read('opgavetyper'),
    terms: await read('ordliste'),
    enterprises: await read('virksomheder'),
    services: await read('ydelser'),
    partnerships: await read('partnerskaber'),
    guide: await read('guide'),
    results: await read('resultater'),
    buyingWays: await read('koebsveje'),
    pages: await read('sider'),
    languages: await read('sprog'),
  };
  return buildDirectory(entries, readMunicipality(), readToday());
}

async function read<Name extends CollectionName>(name: Name): Promise<Entry<DataOf<Name>>[]> {
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
