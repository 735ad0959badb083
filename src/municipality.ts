import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { digestOf } from './digest.ts';
import { type DirectoryCopy, directoryCopySchema } from './schema/directory-copy.ts';
import { type MapFeature, mapFileSchema } from './schema/map-file.ts';
import { membersFolder } from './schema/member.ts';
import { type Municipality, municipalitySchema, municipalityFile } from './schema/municipality.ts';
import { parseTheme, type Theme } from './schema/theme.ts';

/** The folder whose content is built: CONTENT_DIR, or `content`. */
export const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** The municipality's own files: names, colours, logo and map. */
export const municipalityDir = join(contentDir, 'kommune');

/** Whether a folder of the content has anything in it: a municipality may have nothing to say of a part. */
export function isFilled(folder: string): boolean {
  try {
    return readdirSync(join(contentDir, folder)).length > 0;
  } catch {
    return false;
  }
}

/** Where the site is written: OUT_DIR, or `dist`. */
export const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');

/** One cache for each content folder, so that two municipalities never see each other's entries. */
export const cacheDirOf = (folder: string): string =>
  resolve('node_modules/.astro', digestOf(resolve(folder)).slice(0, 12));

export const cacheDir = cacheDirOf(contentDir);

/** Where the contents of a joint directory are put together, one folder for each of them. */
export const joinedDir = join(resolve('.astro/faelles'), basename(cacheDir));

/** Reads kommune.yaml. Throws a Danish sentence when it is missing or wrong. */
export function readMunicipality(folder = contentDir): Municipality {
  const file = join(folder, municipalityFile);
  let yaml: string;
  try {
    yaml = readFileSync(file, 'utf8');
  } catch {
    throw new Error(
      `Filen ${file} findes ikke. Peg CONTENT_DIR på en mappe med kommune/kommune.yaml.`,
    );
  }
  return dataOf(file, municipalitySchema.safeParse(parse(yaml)));
}

/**
 * Reads the schematic base map, or undefined where the municipality has none. Throws a Danish sentence when the file is
 * there but wrong: a broken map must not pass for none.
 */
export function readBaseMap(): MapFeature[] | undefined {
  const file = join(municipalityDir, 'kort.geojson');
  if (!existsSync(file)) return undefined;
  let map: unknown;
  try {
    // Some programs on Windows put an invisible mark first in the file.
    map = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`Filen ${file} kan ikke læses som GeoJSON. Hent filen igen, eller slet den.`);
  }
  return dataOf(file, mapFileSchema.safeParse(map));
}

/**
 * Reads what is kept of other municipalities' directories, in the order of kommune.yaml. What is wrong with somebody else's
 * data must not keep the municipality's own from its readers: a copy that is missing or wrong is left out, and said so.
 */
export function readDirectoryCopies({
  otherDirectories,
}: Pick<Municipality, 'otherDirectories'>): DirectoryCopy[] {
  return otherDirectories.flatMap((other) => {
    const file = join(contentDir, 'naboer', `${other.slug}.json`);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    const copy = text === undefined ? undefined : directoryCopySchema(other).safeParse(text);
    if (copy?.success) return [copy.data];
    console.error(
      `naboer/${other.slug}.json ${copy ? 'kan ikke bruges' : 'mangler'}. Siden bliver bygget uden ydelserne fra ${other.municipality}. Kør npm run check for grunden.`,
    );
    return [];
  });
}

/** Reads who keeps the places of a joint directory; none where the site is one municipality's. Throws as `readMunicipality`. */
export const readKeepers = ({ members }: Pick<Municipality, 'members'>) =>
  members.map(({ slug }) => ({
    slug,
    municipality: readMunicipality(join(contentDir, membersFolder, slug)),
  }));

/** Reads the municipality's colours. Throws a Danish sentence when they are missing or wrong. */
export function readTheme(): Theme {
  const file = join(municipalityDir, 'tema.css');
  if (!existsSync(file)) throw new Error(`Filen ${file} mangler. Skriv kommunens farver i den.`);
  return dataOf(file, parseTheme(readFileSync(file, 'utf8')));
}

function dataOf<Data>(file: string, result: z.ZodSafeParseResult<Data>): Data {
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `Filen ${file} har fejl. ${reasons.slice(0, 20).join('. ')}. Kør npm run check for hele listen.`,
  );
}
