import type { Dirent } from 'node:fs';
import type { Problem } from './problem.ts';
import { isDeviceName, toSlug } from '../domain/slug.ts';
import type { CollectionName, EntryForm } from '../schema/collections.ts';
import { slugPattern } from '../schema/fields.ts';
import { listFolder } from './list-folder.ts';
import { listPictures } from './list-pictures.ts';

/** Where an entry lies; its text is not read yet. */
interface EntryFile {
  slug: string;
  /** Path inside the content folder. */
  file: string;
  pictures: readonly string[];
}

const extensions = { markdown: '.md', yaml: '.yaml' } as const;

/** The entries of one folder of `content/`, and the files that do not belong there. */
export function listEntries(contentDir: string, name: CollectionName, form: EntryForm) {
  const entries: EntryFile[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const item of listFolder(contentDir, name)) {
    const file = `${name}/${item.name}`;
    const stem = item.isDirectory()
      ? item.name
      : item.name.replace(/(\.(md|markdown|mdx|ya?ml)(\.txt)?|\.txt)$/i, '');
    const misplaced = explainMisplaced(name, form, item, stem);
    const slug = toSlug(stem);
    const twin = slug === undefined ? undefined : taken.get(slug);
    const isEntry = item.isDirectory() || stem !== item.name;
    if (isEntry && slug !== undefined && twin === undefined) taken.set(slug, file);
    if (isEntry && twin !== undefined)
      problems.push({
        file,
        field: '',
        message: `har samme navn som ${twin}. Slet den ene, eller giv den et andet navn.`,
      });
    else if (misplaced !== undefined) problems.push({ file, field: '', message: misplaced });
    else if (!slugPattern.test(stem) || isDeviceName(stem))
      problems.push({ file, field: '', message: explainName(item, stem) });
    if (misplaced !== undefined) continue;
    if (form === 'folder') {
      const folder = listPictures(contentDir, file);
      problems.push(...folder.problems);
      if (folder.hasIndex)
        entries.push({ slug: stem, file: `${file}/index.md`, pictures: folder.pictures });
    } else entries.push({ slug: stem, file, pictures: [] });
  }
  return { entries, problems };
}

function explainMisplaced(
  name: string,
  form: EntryForm,
  item: Dirent,
  stem: string,
): string | undefined {
  const isText = stem !== item.name;
  if (form === 'folder') {
    if (item.isDirectory()) return undefined;
    if (isText)
      return `skal være en mappe. Flyt teksten til »${name}/${toSlug(stem) ?? 'navn'}/index.md«.`;
    return `hører ikke til her. I ${name}/ ligger kun mapper med index.md og billeder: flyt filen, eller slet den.`;
  }
  const extension = extensions[form];
  if (item.isDirectory())
    return `er en mappe, men i ${name}/ ligger kun filer. Flyt teksten til »${name}/${toSlug(stem) ?? 'navn'}${extension}«, og slet mappen.`;
  if (item.name === stem + extension) return undefined;
  if (isText)
    return `skal ende på ${extension}. Omdøb den til »${toSlug(stem) ?? 'navn'}${extension}«.`;
  return `hører ikke til her. I ${name}/ ligger kun filer, der ender på ${extension}: flyt filen, eller slet den.`;
}

function explainName(item: Dirent, stem: string): string {
  const ending = item.isDirectory() ? '' : item.name.slice(stem.length);
  const better = `${toSlug(stem) ?? 'navn'}${ending}`;
  if (isDeviceName(stem.toLowerCase()))
    return `er et navn, som Windows ikke kan gemme. Omdøb til »${better}«.`;
  return `skal skrives med a-z, tal og bindestreg og begynde med et bogstav. Omdøb til »${better}«.`;
}
