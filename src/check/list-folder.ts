import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What file managers and open programs leave behind. Nobody wrote it, so nobody is told. */
const litter = /^(\.|~\$|desktop\.ini$|Thumbs\.db$)|(~|\.(bak|tmp|swp|orig))$/i;

const collator = new Intl.Collator('en');

/** The files and folders of a folder inside `content/`, in order of name. Empty when it is missing. */
export function listFolder(contentDir: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(contentDir, folder), { withFileTypes: true })
      .filter((item) => !litter.test(item.name))
      .sort((a, b) => collator.compare(a.name, b.name));
  } catch {
    return [];
  }
}
