import { routes } from '../../routes.ts';
import { suggest } from '../suggest.ts';
import type { Problem, RawEntry } from '../problem.ts';
import type { Addresses } from '../addresses.ts';
import type { Rule } from '../rule.ts';

const markdownLink = /(?<!!)\[[^\]]*\]\(\s*<?([^)\s>]+)/g;
const unsafeAddress = /\bhttp:\/\/[^\s)>\]"]+/gi;
const host =
  /^(?:[\\/]{2})?((?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:dk|com|org|net|eu|nu|info|example)\b.*)/i;

/**
 * Links in a text that lead nowhere: to no page of the site, to an address a page had before, or to others
 * without https.
 */
export const findBrokenLinks: Rule = ({ entries, addresses }) =>
  entries.flatMap((entry) => checkLinks(entry, addresses));

function checkLinks({ file, body }: RawEntry, addresses: Addresses): Problem[] {
  return body
    .split('\n')
    .flatMap((line, index) =>
      [
        ...[...line.matchAll(unsafeAddress)].map(([address]) => explainUnsafe(address)),
        ...[...line.matchAll(markdownLink)].map(([, address = '']) =>
          explainLink(address, addresses),
        ),
      ].flatMap((message) =>
        message === undefined ? [] : [{ file, field: '', bodyLine: index + 1, message }],
      ),
    );
}

const explainUnsafe = (address: string): string =>
  `teksten linker til »${address}«. Skriv »https${address.slice('http'.length)}«, eller nævn siden under kilder.`;

function explainLink(address: string, { pages, old }: Addresses): string | undefined {
  const outside = host.exec(address)?.[1];
  if (outside !== undefined) return `teksten linker til »${address}«. Skriv »https://${outside}«.`;
  // Sections of the same page, and addresses with a word in front: the pipeline lets only the safe ones through.
  if (/^(#|[a-z][a-z\d+.-]*:)/i.test(address)) return undefined;
  const [path = '', fragment] = address.split(/[?#]/, 1).concat(address.split('#')[1] ?? []);
  const wanted = path === routes.glossary() && fragment ? `${path}#${fragment}` : path;
  if (pages.has(wanted) || /^\/[^\\/].*\.\w+$/.test(path)) return undefined;
  const moved = old.find(({ from }) => from === path);
  if (moved !== undefined)
    return `teksten linker til »${path}«, som er flyttet. Skriv »${moved.to}«.`;
  const page = `/${wanted.replace(/^[./\\]+/, '')}`;
  const better = [page, `${page}/`].find((each) => pages.has(each));
  return `teksten linker til »${wanted}«, som ikke findes. ${
    better === undefined
      ? suggest(page, pages, 'Ret linket, eller fjern det.')
      : `Skriv »${better}«.`
  }`;
}
