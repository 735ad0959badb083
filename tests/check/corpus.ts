import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';

/** Content without a mistake, and beside it a folder for each mistake. */
const corpus = 'tests/fixtures/fejl';
export const rightContent = join(corpus, '_rigtig');

/** Where the check has to find a mistake, in the Danish words of its `forventet.yaml`. */
interface Expected {
  fil: string;
  /** Missing where there is no line to point at: a file that cannot be read, a field that isn't there. */
  linje?: number;
  felt?: string;
  /** Words of the sentence. */
  siger: string;
  /** Files and folders of the right content that the mistake takes away. */
  fjern?: string[];
  /** How many more lines the one mistake gives; 0 when left out. */
  foelgefejl?: number;
}

/** A seeded mistake: what it is called, and where it has to be found. */
export interface Mistake extends Expected {
  name: string;
}

/** Every mistake of the corpus. */
export const mistakes: readonly Mistake[] = readdirSync(corpus, { withFileTypes: true })
  .filter((item) => item.isDirectory() && !item.name.startsWith('_'))
  .map(({ name }) => ({
    name,
    ...(parse(readFileSync(join(corpus, name, 'forventet.yaml'), 'utf8')) as Expected),
  }));

/** Copies the right content, lays a mistake over it, and gives the folder, which is gone when the test is done. */
export function layMistake({ name, fjern = [] }: Mistake): string {
  const folder = mkdtempSync(join(tmpdir(), 'fejl-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(rightContent, folder, { recursive: true });
  for (const path of fjern) rmSync(join(folder, path), { recursive: true });
  cpSync(join(corpus, name), folder, { recursive: true });
  rmSync(join(folder, 'forventet.yaml'));
  return folder;
}
