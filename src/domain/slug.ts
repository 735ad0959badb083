import { foldDanish } from './fold.ts';

/**
 * The slug an editor should use for a name: lower-case a-z and digits, words joined by hyphens,
 * first a letter. Undefined when the name has nothing to make a slug of.
 */
export function toSlug(name: string): string | undefined {
  const slug = foldDanish(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return undefined;
  return /^\d/.test(slug) ? `nr-${slug}` : slug;
}

/** The slug in the address of a page: `/virksomheder/groen-cafe/` is that of `groen-cafe`. */
export const slugOf = (address: string): string => address.split('/').at(-2) ?? '';
