import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderSize {
  files: number;
  mb: number;
}

/** How many files a folder holds, and how much they weigh. A missing folder is empty. */
export function sizeOf(folder: string): FolderSize {
  let files = 0;
  let bytes = 0;
  for (const item of listAll(folder)) {
    if (!item.isFile()) continue;
    files++;
    bytes += statSync(join(item.parentPath, item.name)).size;
  }
  return { files, mb: bytes / 1e6 };
}

/** How many pages a folder holds. */
export const countPages = (folder: string): number =>
  listAll(folder).filter(({ name }) => name.endsWith('.html')).length;

function listAll(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}
