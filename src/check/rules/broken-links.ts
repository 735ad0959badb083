import { routes } from '../../routes.ts';
import { sectionOf } from '../../domain/section-address.ts';
import { suggest } from '../suggest.ts';
import type { Problem, RawEntry } from '../problem.ts';
import type { Addresses } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { bareHost } from '../address-inside.ts';
import { readTextLines } from '../text-lines.ts';

const markdownLink = /(?<!!)\[[^\]]*\]\(\s*<?([^)\s>]+)/g;
const unsafeAddress = /\bhttp:\/\/[^\s)>\]"]+/gi;
/** Words in brackets with nothing to go to, or with a blank or the signs the wrong way round. */
const noAddress = /(?<!!)\[[^\]\n]+\]\(\s*(?:#|<>)?\s*\)/g;
const torn =
  /(?<!!)\[[^\]\n]+\] \(\s*(?:https?:|www\.|\/|mailto:)[^)]*\)|\([^()\n]+\)\[\s*(?:https?:|www\.|\/)[^\]\n]*\]/g;
/** `[ord][navn]`, whose address should stand on a line of its own: `[navn]: https://…`. */
const byName = /(?<![!\]])\[([^\]\n]+)\]\[([^\]\n]*)\]/g;
/** Links that nobody can read, and addresses with a blank, which Markdown takes for no address. */
const noWords = /(?<!!)\[\s*\]\([^)\n]*\)/g;
const blankInside =
  /(?<!!)\[[^\]\n]+\]\(\s*((?:https?:\/\/|\/|www\.)[^\s)"'<>]+ +[^)"'\n]*[^)"'\s])\s*\)/g;
const unclosed = /(?<!!)\[[^\]\n]+\]\((?:https?:\/\/|\/|www\.)[^)\n]*$/g;
const bareTag = /<a(?:\s(?![^<>]*\bhref\s*=\s*["']?[^\s"'>])[^<>]*)?>/gi;
/** What a page may link to; the site takes the address out of others. */
const safeWord = /^(?:https|http|mailto|tel):/i;
const host =
  /^(?:[\\/]{2})?((?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:dk|com|org|net|eu|nu|info|example)\b.*)/i;

/**
 * Links in a text that lead nowhere: to no page of the site, to an address a page had before, or to others
 * without https.
 */
export const findBrokenLinks: Rule = ({ entries, addresses }) =>
  entries.flatMap((entry) => checkLinks(entry, addresses));

function checkLinks({ file, body }: RawEntry, addresses: Addresses): Problem[] {
  if (!/[[<]|:\/\/|www\./i.test(body)) return [];
  const sections = readSections(body);
  return readTextLines(body).flatMap(({ text, bodyLine }) =>
    [
      ...[...text.matchAll(unsafeAddress)].map(([address]) => explainUnsafe(address)),
      ...[...text.matchAll(bareHost)].map(
        ([address]) => `teksten nævner »${address}«. Skriv »https://${address}«.`,
      ),
      ...[...text.matchAll(noAddress), ...text.matchAll(bareTag)].map(
        ([written]) =>
          `teksten har linket »${written}« uden en adresse. Skriv adressen i parentesen, eller slet linket.`,
      ),
      ...[...text.matchAll(noWords)].map(
        ([written]) =>
          `teksten har linket »${written}« uden ord at trykke på. Skriv ord i [ ], der siger, hvad det fører til.`,
      ),
      ...[...text.matchAll(blankInside)].map(
        ([, address = '']) =>
          `teksten linker til »${address}«, som har et mellemrum i sig. Skriv %20 i stedet for mellemrummet.`,
      ),
      ...[...text.matchAll(unclosed)].map(
        ([written]) => `teksten har »${written}«, hvor parentesen mangler til sidst. Skriv ).`,
      ),
      ...[...text.matchAll(torn)].map(
        ([written]) =>
          `teksten har »${written}«, som ikke bliver et link. Skriv [ord](adresse) uden mellemrum imellem.`,
      ),
      ...[...text.matchAll(byName)]
        .filter(([, words = '', name = '']) => !isNamed(body, name === '' ? words : name))
        .map(
          ([written]) =>
            `teksten har »${written}«, som ikke fører nogen steder hen. Skriv [ord](adresse).`,
        ),
      ...[...text.matchAll(markdownLink)].map(([, address = '']) =>
        /^#./.test(address)
          ? explainSection(address, sections)
          : /^#$/.test(address)
            ? undefined
            : explainLink(address, addresses),
      ),
    ].flatMap((message) => (message === undefined ? [] : [{ file, field: '', bodyLine, message }])),
  );
}

/** Whether a text says which address a name in brackets stands for. */
const isNamed = (body: string, name: string): boolean =>
  body
    .split('\n')
    .some((line) => line.trim().toLowerCase().startsWith(`[${name.trim().toLowerCase()}]:`));

/** The addresses that the headings of a text get on its page. */
const readSections = (body: string): ReadonlySet<string> =>
  new Set(
    readTextLines(body).flatMap(({ text }) => {
      const heading = /^ {0,3}#{2,4}\s+(.+?)(?:\s+#+)?$/.exec(text)?.[1];
      return heading === undefined ? [] : [sectionOf(heading)];
    }),
  );

function explainSection(address: string, sections: ReadonlySet<string>): string | undefined {
  if (sections.has(address)) return undefined;
  const meant = sectionOf(address.slice(1));
  const remedy = sections.has(meant)
    ? `Skriv »${meant}«.`
    : suggest(address, sections, 'Skriv # og afsnit- og overskriften, fx #afsnit-priser.');
  return `teksten linker til »${address}«, som ikke er et afsnit her. ${remedy}`;
}

const explainUnsafe = (address: string): string =>
  `teksten linker til »${address}«. Skriv »https${address.slice('http'.length)}«, eller nævn siden under kilder.`;

function explainLink(address: string, { pages, old }: Addresses): string | undefined {
  const outside = host.exec(address)?.[1];
  if (outside !== undefined) return `teksten linker til »${address}«. Skriv »https://${outside}«.`;
  if (/^[a-z][a-z\d+.-]*:|^[a-z]:\\/i.test(address))
    return safeWord.test(address)
      ? undefined
      : `teksten linker til »${address}«, som siden ikke kan åbne. Skriv en adresse, der begynder med https://, eller slet linket.`;
  const [path = '', fragment] = address.split(/[?#]/, 1).concat(address.split('#')[1] ?? []);
  const wanted = path === routes.glossary() && fragment ? `${path}#${fragment}` : path;
  if (pages.has(wanted) || /^\/[^\\/].*\.\w+$/.test(path)) return undefined;
  const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.exec(path)?.[0];
  if (mail !== undefined) return `teksten linker til »${mail}«. Skriv »mailto:${mail}«.`;
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
