import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Municipality, municipalitySchema } from '../../src/schema/municipality.ts';

const seedDir = resolve(import.meta.dirname, '../fixtures/nabokommune');

/** The invented municipality that generated content grows from. */
export interface Seed {
  /** Every text file by its path, without the enterprises and what they sell. */
  common: Map<string, string>;
  enterprises: SeedEnterprise[];
  municipality: Municipality;
  slugs: Record<'arter' | 'maalgrupper' | 'jobtyper' | 'hensyn', string[]>;
}

/** An enterprise of the fixture with what it sells, as files. */
export interface SeedEnterprise {
  slug: string;
  file: string;
  services: { file: string; text: string; taskType: string }[];
  /** A story needs it. */
  isNamed: boolean;
}

/**
 * Reads the fixture. Pictures are left out, and so are the fields that show them: encoding two of
 * them takes longer than building a thousand pages.
 */
export function readSeed(): Seed {
  const files = new Map(
    readdirSync(seedDir, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(md|yaml|css|svg|geojson)$/.test(path))
      .toSorted()
      .map((path) => [path, withoutPicture(readFileSync(join(seedDir, path), 'utf8'))] as const),
  );
  const inFolder = (folder: string) => [...files].filter(([path]) => path.startsWith(`${folder}/`));
  const slugsOf = (folder: string) =>
    inFolder(folder).map(([path]) => path.replace(/^.*\/|\.\w+$/g, ''));
  const stories = inFolder('partnerskaber')
    .map(([, text]) => text)
    .join('\n');
  const services = inFolder('ydelser').map(([file, text]) => ({
    file,
    text,
    enterprise: fieldOf(text, 'virksomhed'),
    taskType: fieldOf(text, 'opgavetype'),
  }));
  const enterprises = inFolder('virksomheder').map(([path, file]): SeedEnterprise => {
    const slug = path.split('/')[1] ?? '';
    return {
      slug,
      file,
      services: services.filter(({ enterprise }) => enterprise === slug),
      isNamed: new RegExp(`virksomhed: ${slug}$`, 'm').test(stories),
    };
  });
  return {
    common: new Map([...files].filter(([path]) => !/^(virksomheder|ydelser)\//.test(path))),
    enterprises,
    municipality: municipalitySchema.parse(parse(files.get('kommune/kommune.yaml') ?? '')),
    slugs: {
      arter: slugsOf('arter'),
      maalgrupper: slugsOf('maalgrupper'),
      jobtyper: slugsOf('jobtyper'),
      hensyn: slugsOf('hensyn'),
    },
  };
}

function withoutPicture(text: string): string {
  return text.replace(/^(logo|billede(tekst)?): .*\n|^billeder:\n(?: .*\n)+/gm, '');
}

function fieldOf(text: string, name: string): string {
  return new RegExp(`^${name}: (\\S+)$`, 'm').exec(text)?.[1] ?? '';
}
