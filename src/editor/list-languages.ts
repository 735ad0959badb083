import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The codes of the languages that the content is told in. */
export function listLanguages(contentDir: string): string[] {
  const folder = join(contentDir, 'sprog');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => /^([a-z-]+)\.yaml$/.exec(name)?.[1] ?? []);
}
