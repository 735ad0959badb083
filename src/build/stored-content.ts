import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginWithCode, codeOfBuild, keptFolder, keyOf, readCode } from '../kept.ts';
import { cacheDirOf } from '../municipality.ts';
import { readIfThere } from '../read-if-there.ts';
import { municipalityFile } from '../schema/municipality.ts';

/** What Astro has stored of the content: with it, the next build reads only the files that have changed. */
export interface StoredContent {
  /** Whether it was read by the code as it is: Astro itself does not notice when a schema has changed. */
  isFit: boolean;
  /** Notes, after a build that came to its end, what it was read by. */
  note: () => void;
}

/** What earlier builds have stored of a content folder, as a build begins. */
export function openStoredContent(contentDir: string): StoredContent {
  beginWithCode();
  const cacheDir = cacheDirOf(contentDir);
  const mark = join(cacheDir, 'laest-af');
  // Astro compares the files of entries, not what the links in their texts are made with.
  const readBy = (): string | undefined => {
    const stored = readIfThere(join(cacheDir, 'data-store.json'));
    const municipality = readIfThere(join(contentDir, municipalityFile));
    return stored && municipality && keyOf(process.cwd(), municipality, stored);
  };
  const known = readIfThere(mark)?.toString();
  return {
    isFit: known !== undefined && known === readBy(),
    note() {
      rmSync(mark, { force: true });
      // Somebody may have changed the code meanwhile: nobody can say by which what was kept is made.
      if (readCode() !== codeOfBuild())
        rmSync(join(cacheDir, keptFolder), { recursive: true, force: true });
      else writeFileSync(mark, readBy() ?? '');
    },
  };
}
