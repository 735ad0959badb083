/** What the compiler marks the elements and rules of a component's own style with: eight signs made of the file's path. */
const mark = /\bdata-astro-cid-([a-z0-9]{3})([a-z0-9]{5})\b/g;

/** A plugin of Vite's, as far as it is one. */
interface ScopeNames {
  name: string;
  transform(code: string): string | undefined;
}

/**
 * Makes the names shorter that hold a component's style to its own elements: they stand in most rules and on most
 * elements, and nothing compresses as badly as signs without a meaning. No name of the site's own begins with a digit.
 * Throws where two components would come to have one name.
 */
export function scopeNames(): ScopeNames {
  const ends = new Map<string, string>();
  return {
    name: 'scope-names',
    transform(code) {
      if (!code.includes('data-astro-cid-')) return undefined;
      return code.replaceAll(mark, (_, start: string, end: string) => {
        if ((ends.get(start) ?? end) !== end)
          throw new Error(
            `Two components have styles whose names begin with ${start}. Give the file of one another name.`,
          );
        ends.set(start, end);
        return `data-0${start}`;
      });
    },
  };
}
