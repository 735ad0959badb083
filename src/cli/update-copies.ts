import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOfCopy } from '../check/check-other-directories.ts';
import { textAt } from '../check/raw-value.ts';
import { readContent } from '../check/read-content.ts';
import { readText } from '../check/read-entry.ts';
import { findSameTask } from '../domain/outside-services.ts';
import { directoryCopyFields, type DirectoryCopyFields } from '../schema/directory-copy.ts';
import type { OtherDirectory } from '../schema/other-directory.ts';
import { compareCopies } from './compare-copies.ts';
import { copyOpenData } from './copy-open-data.ts';
import { fetchOpenData, type FetchOptions, NoData } from './fetch-open-data.ts';

/** What a refreshing of copies is told, and whom it tells. */
interface UpdateOptions {
  contentDir: string;
  /** Today, YYYY-MM-DD. */
  today: string;
  isToWrite: boolean;
  /** Shows one line to whoever gave the command. */
  tell: (line: string) => void;
  fetching?: Partial<FetchOptions>;
}

/**
 * Fetches other municipalities' directories, one after the other, and shows what their copies in `naboer/` would become,
 * or writes them. One that fails keeps the copy it has.
 * @returns how many could not be had.
 */
export async function updateCopies(
  others: readonly OtherDirectory[],
  { contentDir, today, isToWrite, tell, fetching }: UpdateOptions,
): Promise<number> {
  const own = readContent(contentDir).entries.flatMap(({ collection, slug, fields }) =>
    collection === 'opgavetyper' ? [{ slug, title: textAt(fields, 'titel') ?? '' }] : [],
  );
  let failed = 0;
  let changed = 0;
  for (const other of others) {
    const file = fileOfCopy(other);
    try {
      const text = copyOpenData(other, await fetchOpenData(other, fetching), today);
      const after = directoryCopyFields.parse(JSON.parse(text));
      const old = readText(contentDir, file);
      const changes = compareCopies(old === undefined ? undefined : readOld(old), after);
      const isSame = changes.length === 0 && old === text;
      tell(`${file} (${other.municipality}): ${isSame ? 'intet nyt.' : ''}`.trimEnd());
      for (const line of isSame || changes.length > 0 ? changes : ['  skrives på ny']) tell(line);
      for (const line of tellUnmatched(after, own, other)) tell(line);
      if (isSame) continue;
      changed++;
      if (isToWrite) write(join(contentDir, file), text);
    } catch (error) {
      if (!(error instanceof NoData)) throw error;
      failed++;
      tell(`${file} (${other.municipality}): ikke hentet, og intet er ændret. ${error.message}`);
    }
  }
  tell(sumUp(others.length, failed, changed, isToWrite));
  return failed;
}

function sumUp(all: number, failed: number, changed: number, isToWrite: boolean): string {
  const figures = `${all - failed} hentet, ${failed} ikke hentet.`;
  if (changed === 0) return `${figures} Der er ikke noget at skrive.`;
  return isToWrite
    ? `${figures} Det er skrevet. Kør npm run check.`
    : `${figures} Intet er skrevet endnu. Skriv det med --skriv sidst.`;
}

/** A copy that somebody has spoilt is as good as none. */
function readOld(text: string): DirectoryCopyFields | undefined {
  try {
    return directoryCopyFields.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What is kept and yet not shown: nobody can say for sure which task of ours it is. */
function tellUnmatched(
  { ydelser }: DirectoryCopyFields,
  own: readonly { slug: string; title: string }[],
  { taskTypes }: OtherDirectory,
): string[] {
  const unmatched = ydelser.filter(
    ({ opgavetype, opgavetypeTitel }) =>
      findSameTask({ slug: opgavetype, title: opgavetypeTitel }, own, taskTypes) === undefined,
  );
  if (unmatched.length === 0) return [];
  const titles = [
    ...new Set(
      unmatched.map(({ opgavetype, opgavetypeTitel }) => `»${opgavetypeTitel}« (${opgavetype})`),
    ),
  ];
  const count = `${unmatched.length} af ${ydelser.length} ydelser`;
  return [
    `  ${count} vises ikke, for I har ingen opgavetype, der sikkert er den samme: ${titles.join(', ')}. Er en af dem en af jeres, så skriv den under opgavetyper ved naboen i kommune.yaml.`,
  ];
}

/** Whoever reads the file meanwhile finds the old one or the new one, and never half of it. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}
