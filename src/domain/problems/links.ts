import { suggest } from '../near-miss.ts';
import type { Problem, RawEntry } from '../problem.ts';

const markdownLink = /(?<!!)\[[^\]]*\]\(\s*<?(\/[^)\s>]*)/g;

/**
 * Links in a text that lead to no page of the site.
 * @param pages every address of the site, with its slash at the end; terms of the glossary with their fragment.
 */
export function findBrokenLinks({ file, body }: RawEntry, pages: ReadonlySet<string>): Problem[] {
  return body.split('\n').flatMap((line, index) =>
    [...line.matchAll(markdownLink)].flatMap(([, address = '']): Problem[] => {
      const [path = '', fragment] = address.split(/[?#]/, 1).concat(address.split('#')[1] ?? []);
      const term = `${path}#${fragment}`;
      const isFine = path === '/ordliste/' && fragment ? pages.has(term) : pages.has(path);
      if (isFine || /\.\w+$/.test(path)) return [];
      const wanted = path === '/ordliste/' && fragment ? term : path;
      const message = `teksten linker til »${wanted}«, som ikke findes. ${
        pages.has(`${path}/`)
          ? `Skriv »${path}/«.`
          : suggest(wanted, pages, 'Ret linket, eller fjern det.')
      }`;
      return [{ file, field: '', bodyLine: index + 1, message }];
    }),
  );
}
