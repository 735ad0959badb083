import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Config, type HtmlElement, Parser } from 'html-validate';
import { inject } from 'vitest';
import type { BuiltSite } from '../global-setup.ts';
import { isSilkeborg } from '../is-silkeborg.ts';

/** A built page: its address, its file, its text and its elements. */
export interface BuiltPage {
  path: string;
  file: string;
  html: string;
  /** Its elements, read from the text when they are first asked for. */
  readonly dom: HtmlElement;
  /** Which kind of page it is, such as `profil`. */
  template: string;
}

const isLeast = process.env['LEAST_SITE'] !== undefined;

/**
 * The municipalities whose pages are looked at: two, or the least one alone where the sweep of its pages says so
 * (`npm run audit -- island`).
 */
export const sites: BuiltSite[] = isLeast
  ? [inject('oekommune')]
  : [inject('silkeborg'), inject('nabokommune')];

/**
 * More than so many prove that a rule was asked of something; the least municipality, and one that has just taken the
 * place of Silkeborg, may have nothing to ask it of.
 */
export const enough = (count: number): number => (isLeast || !isSilkeborg ? -1 : count);

/** A text of a site with every address as it would be at the root of its host: what is said of pages is said of those. */
export const withoutBase = ({ base }: BuiltSite, text: string): string =>
  base === ''
    ? text
    : text.replaceAll(
        new RegExp(String.raw`((?:["'(=,\s;>]|https?://[\w.:-]+)(?:&quot;)?)${base}(?=/)`, 'g'),
        '$1',
      );

const parser = new Parser(await Config.defaultConfig().resolve());

/** Codes of the languages that pages are in beside Danish, by the first part of their address. */
const languages = new Set(['en', 'uk', 'ar']);

/** The language that the page at a path is written in. */
export const languageOf = (path: string): string => {
  const [, first = ''] = path.split('/');
  return languages.has(first) ? first : 'da';
};

/** What a path says of the page behind it, the first that fits. */
const templates: [RegExp, string][] = [
  [/^\/$/, 'forside'],
  [/^\/404\.html$/, 'ikke fundet'],
  [/^\/(en|uk|ar)\/job\/$/, 'job på andet sprog'],
  [/^\/(en|uk|ar)\//, 'på andet sprog'],
  [/\/\d+\/$/, 'listens næste side'],
  [/^\/ramme\/[^/]+\/[^/]+\/$/, 'ramme'],
  [/^\/virksomheder\/[^/]+\/$/, 'profil'],
  [/^\/virksomheder\/[^/]+\/ret\/$/, 'ret'],
  [/^\/virksomheder\/[^/]+\/job\/[^/]+\/$/, 'ledigt job'],
  [/^\/ydelser\/[^/]+\/$/, 'ydelse'],
  [/^\/opgaver\/[^/]+\/$/, 'opgave'],
  [/^\/job\/[^/]+\/$/, 'vej til job'],
  [/^\/partnerskaber\/[^/]+\/$/, 'historie'],
  [/^\/guide\/samlet\/$/, 'hele guiden'],
  [/^\/guide\/[^/]+\/$/, 'råd'],
  [/^\/papirer\/[^/]+\/$/, 'papir'],
  [/^\/arter\/[^/]+\/$/, 'art'],
  [/^\/byer\/[^/]+\/$/, 'by'],
  [/^\/(om|privatliv|tilgaengelighed)\/$/, 'tekst'],
];

/** The kind of page a path leads to; a page that is alone of its kind has its own path as its kind. */
const templateOf = (path: string): string =>
  templates.find(([pattern]) => pattern.test(path))?.[1] ?? path.replaceAll('/', '');

/** Every file of a built site, as a path with a slash in front. */
export function listFiles(site: BuiltSite): string[] {
  return readdirSync(site.dir, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => statSync(join(site.dir, file)).isFile())
    .toSorted();
}

/** Whether a page only sends the reader on. */
const isRedirect = (html: string): boolean => html.includes('http-equiv="refresh"');

const known = new Map<string, readonly BuiltPage[]>();

const isFramed = ({ path }: BuiltPage): boolean => path.startsWith('/ramme/');

/** Every page of a built site, without those that only send the reader on, and those that stand in frames. */
export const readPages = (site: BuiltSite): readonly BuiltPage[] =>
  readWritten(site).filter((page) => !isFramed(page));

/** The pages that stand in frames on other sites; they have neither menu nor search, and other rules. */
export const readFrames = (site: BuiltSite): readonly BuiltPage[] =>
  readWritten(site).filter(isFramed);

/** Read once, for every test that asks. */
function readWritten(site: BuiltSite): readonly BuiltPage[] {
  const pages = known.get(site.dir) ?? readAllPages(site);
  known.set(site.dir, pages);
  return pages;
}

function readAllPages(site: BuiltSite): BuiltPage[] {
  const pages: BuiltPage[] = [];
  for (const file of listFiles(site)) {
    if (!file.endsWith('.html')) continue;
    const html = withoutBase(site, readFileSync(join(site.dir, file), 'utf8'));
    if (isRedirect(html)) continue;
    const path = file.replace(/\/index\.html$/, '/');
    let dom: HtmlElement | undefined;
    pages.push({
      path,
      file,
      html,
      template: templateOf(path),
      get dom() {
        return (dom ??= parser.parseHtml(html));
      },
    });
  }
  return pages;
}

/** The file an address of the site leads to, or undefined when there is none. */
export function fileBehind(site: BuiltSite, path: string): string | undefined {
  const inside = path.startsWith(`${site.base}/`) ? path.slice(site.base.length) : path;
  const file = join(site.dir, decodeURIComponent(inside), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The value of an attribute with its entities decoded, or undefined. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
}

/** One page of each kind, the longest, which has most that can go wrong. */
export function onePerTemplate<T extends { template: string; html: string }>(
  pages: readonly T[],
): T[] {
  return [...Map.groupBy(pages, (page) => page.template).values()].flatMap((group) =>
    group.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1),
  );
}

/** The text a reader can meet: no scripts, styles or tags. */
export function visibleText(html: string): string {
  return decode(
    html
      .replaceAll(/<(script|style|title|template)\b[\s\S]*?<\/\1>/g, ' ')
      .replaceAll(/<!--[\s\S]*?-->/g, ' ')
      // In quotes, a sign that ends a tag is one like any other.
      .replaceAll(/<(?:[^"'>]|"[^"]*"|'[^']*')*>/g, ' '),
  ).replaceAll(/\s+/g, ' ');
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (number) return String.fromCodePoint(Number(number));
    return entities[String(name)] ?? whole;
  });
}
