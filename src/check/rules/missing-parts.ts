import { requiredPages } from '../../routes.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Problem, RawEntry } from '../problem.ts';

/** Folders that a vejviser is nothing without, and what to put in them. */
const neededFolders: Partial<Record<CollectionName, string>> = {
  arter: 'Opret mindst én art, som stederne kan pege på.',
  jobtyper: 'Opret mindst én vej ind på arbejdsmarkedet.',
  opgavetyper: 'Opret mindst én opgavetype, som ydelserne kan pege på.',
  virksomheder: 'Opret mindst ét sted: en mappe med index.md.',
  ydelser: 'Opret mindst én ydelse.',
};

/**
 * Pages every other page links to, and folders that may not be empty. A file that cannot be read is there.
 * @param isLocal whether a folder is only a single municipality's, in a joint directory.
 */
export function findMissingParts(
  entries: readonly Pick<RawEntry, 'collection' | 'slug'>[],
  unreadable: readonly { file: string }[],
  isLocal: (folder: string) => boolean = () => false,
): Problem[] {
  const isThere = (file: string) =>
    entries.some(({ collection, slug }) => file === `${collection}/${slug}.md`) ||
    unreadable.some((problem) => problem.file === file);
  const pages = requiredPages
    .map((slug) => `sider/${slug}.md`)
    .filter((file) => !isThere(file))
    .map((file) => ({
      file,
      field: '',
      message:
        'mangler. Alle sider linker til den: kopiér den fra en anden kommune, og ret den til.',
    }));
  const folders = Object.entries(neededFolders)
    .filter(
      ([name]) =>
        !isLocal(name) &&
        !entries.some(({ collection }) => collection === name) &&
        !unreadable.some(({ file }) => file.startsWith(`${name}/`)),
    )
    .map(([name, remedy]) => ({ file: `${name}/`, field: '', message: `er tom. ${remedy}` }));
  return [...pages, ...folders];
}
