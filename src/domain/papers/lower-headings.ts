/**
 * The text of an entry as a part of a page with others: its headings one level lower, their names told apart by the
 * entry's own.
 */
export const lowerHeadings = (html: string, slug: string): string =>
  html
    .replaceAll(
      /<(\/?)h([2-5])\b/g,
      (_, end: string, level: string) => `<${end}h${Number(level) + 1}`,
    )
    .replaceAll(/(<h[3-6]\b[^>]*? id=")/g, `$1${slug}-`);
