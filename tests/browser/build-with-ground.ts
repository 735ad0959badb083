import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mapFileSchema } from '../../src/schema/map-file.ts';
import { buildSite } from '../build-site.ts';
import { writePmtiles } from './write-pmtiles.ts';

const fixture = resolve('tests/fixtures/nabokommune');

/**
 * Builds the invented municipality with another ground under its map, into a folder: `lines` go into its settings,
 * the archive beside them. Returns where the site lies.
 */
export async function buildWithGround(
  room: string,
  lines: string,
  archive?: Buffer,
): Promise<string> {
  const content = join(room, 'content');
  cpSync(fixture, content, { recursive: true });
  const file = join(content, 'kommune/kommune.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('kort:\n', `kort:\n${lines}`));
  if (archive) writeFileSync(join(content, 'kommune/kort.pmtiles'), archive);
  const dir = join(room, 'dist');
  // The check refuses a host on the reader's own machine, which the tests have nothing but.
  await buildSite(content, dir, { isChecked: false });
  return dir;
}

/** Builds it with a map file of its own, made of its drawing. */
export function buildWithPmtiles(room: string): Promise<string> {
  const map = mapFileSchema.parse(
    JSON.parse(readFileSync(join(fixture, 'kommune/kort.geojson'), 'utf8')),
  );
  const archive = writePmtiles(map, [57, 9.3, 57.3, 9.9]);
  return buildWithGround(room, '  grundlag: pmtiles\n  fil: kort.pmtiles\n', archive);
}
