/**
 * The slug an editor should use for a name: lower-case a-z and digits, words joined by hyphens,
 * first a letter. Undefined when the name has nothing to make a slug of.
 */
export function toSlug(name: string): string | undefined {
  const slug = name
    // Mac computers store å as two characters; put together first, it becomes aa and not a.
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return undefined;
  return /^\d/.test(slug) ? `nr-${slug}` : slug;
}
