import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { parse } from 'yaml';
import { type Municipality, municipalitySchema } from './schema/municipality.ts';

/** The folder whose content is built: CONTENT_DIR, or `content`. */
export const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** The municipality's own files: names, colours, logo and map. */
export const municipalityDir = join(contentDir, 'kommune');

/** Where the site is written: OUT_DIR, or `dist`. */
export const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');

/** One cache for each content folder, so that two municipalities never see each other's entries. */
export const cacheDir = resolve(
  'node_modules/.astro',
  createHash('sha256').update(contentDir).digest('hex').slice(0, 12),
);

/** Reads kommune.yaml. Throws a Danish sentence when it is missing or wrong. */
export function readMunicipality(): Municipality {
  const file = join(municipalityDir, 'kommune.yaml');
  let yaml: string;
  try {
    yaml = readFileSync(file, 'utf8');
  } catch {
    throw new Error(
      `Filen ${file} findes ikke. Peg CONTENT_DIR på en mappe med kommune/kommune.yaml.`,
    );
  }
  const result = municipalitySchema.safeParse(parse(yaml));
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `Filen ${file} har fejl. ${reasons.join('. ')}. Kør npm run check for hele listen.`,
  );
}

/** Reads the schematic base map, or undefined where the municipality has none. */
export function readBaseMap(): FeatureCollection | undefined {
  try {
    return JSON.parse(
      readFileSync(join(municipalityDir, 'kort.geojson'), 'utf8'),
    ) as FeatureCollection;
  } catch {
    return undefined;
  }
}
