import { suggest } from '../near-miss.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { textAt } from './raw-value.ts';

const markdownPicture = /!\[[^\]]*\]\(\s*<?([^)\s>]+)/g;

/** Pictures that are named but missing, and pictures that lie there unused. */
export function findPictureProblems(entry: RawEntry): Problem[] {
  const main = textAt(entry.fields, 'billede');
  const inBody = [...entry.body.matchAll(markdownPicture)].flatMap((match) => match[1] ?? []);
  const named = new Set([main, ...inBody].map((path) => path && nameOf(path)));
  return [
    ...(main === undefined || main === '' ? [] : checkMain(entry, main)),
    ...inBody.flatMap((path) => checkInBody(entry, path)),
    ...entry.pictures.filter((name) => !named.has(name)).map((name) => toUnused(entry, name)),
  ];
}

function checkMain({ file, pictures }: RawEntry, path: string): Problem[] {
  const field = 'billede';
  const name = nameOf(path);
  if (path.includes('/') && path !== `./${name}`) {
    const message = `skal ligge i samme mappe. Flyt billedet hertil, og skriv »./${name}«.`;
    return [{ file, field, message }];
  }
  if (!pictures.includes(name)) return [{ file, field, message: toMissing(name, pictures) }];
  // Without the dot and slash Astro looks for a package of that name.
  return path === name ? [{ file, field, message: `mangler ./ foran. Skriv »./${name}«.` }] : [];
}

function checkInBody({ file, pictures }: RawEntry, path: string): Problem[] {
  if (/^([\w+.-]+:|[\\/]{2})/.test(path)) {
    const message =
      'teksten viser et billede, der ligger hos andre. Læg billedet i samme mappe, og skriv »./« og navnet.';
    return [{ file, field: '', message }];
  }
  if (path.startsWith('/') || pictures.includes(nameOf(path))) return [];
  return [
    { file, field: '', message: `viser et billede, men ${toMissing(nameOf(path), pictures)}` },
  ];
}

function toMissing(name: string, pictures: readonly string[]): string {
  const remedy = suggest(name, pictures, 'Læg billedet i mappen, eller fjern linjen.');
  return `»${name}« findes ikke i mappen. ${remedy}`;
}

function toUnused({ file }: RawEntry, name: string): Problem {
  const message = `er ikke i brug. Skriv billede: ./${name} i index.md, eller slet filen.`;
  return { file: file.replace(/[^/]*$/, name), field: '', message };
}

function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
