import type { Dirent } from 'node:fs';
import { findNearMiss } from '../domain/near-miss.ts';
import type { Problem } from './problem.ts';
import { listFolder } from './list-folder.ts';

const pictureName = /\.(jpe?g|png|webp|avif)$/;
/** `index.md.txt` is what Notepad makes of it, where the last ending is hidden, and `index (1).md` a browser. */
const indexLike = /^index\b.*\.(m\w*|txt)$/i;
const unknownPictureName = /\.(gif|heic|tiff?|bmp)$/;

/** What lies in the folder of one entry: its index.md, its pictures, and what does not belong. */
export function listPictures(contentDir: string, folder: string) {
  const items = listFolder(contentDir, folder);
  const hasIndex = items.some((item) => isFile(item, 'index.md'));
  const others = items.filter((item) => !isFile(item, 'index.md'));
  const isPicture = (item: Dirent) => !item.isDirectory() && pictureName.test(item.name);
  const problems: Problem[] = [];
  const names = others.map((item) => item.name);
  const misnamed = hasIndex
    ? undefined
    : (names.find((name) => indexLike.test(name)) ?? findNearMiss('index.md', names));
  if (!hasIndex) {
    const remedy =
      misnamed === undefined
        ? 'Opret filen, eller slet mappen'
        : `Omdøb »${misnamed}« til »index.md«`;
    problems.push({ file: folder, field: '', message: `mangler filen index.md. ${remedy}.` });
  }
  for (const item of others)
    if (!isPicture(item) && item.name !== misnamed)
      problems.push({ file: `${folder}/${item.name}`, field: '', message: explain(item) });
  return {
    hasIndex,
    pictures: others.filter(isPicture).map((item) => item.name),
    problems,
  };
}

function isFile(item: Dirent, name: string): boolean {
  return item.name === name && !item.isDirectory();
}

function explain(item: Dirent): string {
  const lower = item.name.toLowerCase();
  if (!item.isDirectory() && pictureName.test(lower)) {
    const better = item.name.replace(/[^.]*$/, (ending) => ending.toLowerCase());
    return `har store bogstaver i endelsen. Omdøb til »${better}«.`;
  }
  if (lower.endsWith('.svg'))
    return 'er en tegning, der kan rumme kode. Gem den som png eller webp.';
  if (unknownPictureName.test(lower))
    return 'kan ikke vises på siden. Gem billedet som jpg, png, webp eller avif.';
  return 'hører ikke til her. Her ligger kun index.md og billeder: flyt filen, eller slet den.';
}
