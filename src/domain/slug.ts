import { foldDanish } from './fold.ts';

/**
 * Names Windows keeps for devices, with any ending: it can't make such a file or folder, nor fetch a repository that has one
 * (Microsoft, Naming Files, Paths, and Namespaces).
 */
const deviceName = /^(con|prn|aux|nul|(com|lpt)\d)$/;

/** Whether a file or folder of this name can't be on a computer with Windows. */
export const isDeviceName = (slug: string): boolean => deviceName.test(slug);

/**
 * The slug an editor should use for a name: lower-case a-z and digits, words joined by hyphens,
 * first a letter, and never a name of a device. Undefined when the name has nothing to make a slug of.
 */
export function toSlug(name: string): string | undefined {
  const slug = foldDanish(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return undefined;
  if (isDeviceName(slug)) return `navn-${slug}`;
  return /^\d/.test(slug) ? `nr-${slug}` : slug;
}

/** The slug in the address of a page: `/virksomheder/groen-cafe/` is that of `groen-cafe`. */
export const slugOf = (address: string): string => address.split('/').at(-2) ?? '';
