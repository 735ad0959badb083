import { writeXml, type XmlElement } from './xml.ts';

/** Something new, and the page that tells of it. */
export interface FeedEntry {
  /** The whole address of the page: what a reader's program knows the entry by. */
  url: string;
  title: string;
  summary: string;
  /** The day it came, YYYY-MM-DD. */
  published: string;
  /** What sort of thing it is. */
  category: string;
}

/** A feed, which at least one entry makes. */
export interface Feed {
  /** Its own whole address, and that of the site's front page. */
  url: string;
  home: string;
  title: string;
  author: string;
  /** What others may do with it; undefined where nothing is promised. */
  rights: string | undefined;
  language: string;
  entries: readonly [FeedEntry, ...FeedEntry[]];
}

/** As many as a program has missed when it has not asked for a long time. */
const most = 50;

/** A feed in Atom (RFC 4287), the newest first. No time in it is that of the build: the same entries give the same bytes. */
export function writeAtomFeed({
  url,
  home,
  title,
  author,
  rights,
  language,
  entries,
}: Feed): string {
  const sorted = entries
    .toSorted((a, b) => b.published.localeCompare(a.published) || a.url.localeCompare(b.url))
    .slice(0, most);
  return writeXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    content: [
      text('id', url),
      text('title', title),
      text('updated', startOf(sorted[0]?.published ?? entries[0].published)),
      link('self', url, 'application/atom+xml'),
      link('alternate', home, 'text/html'),
      { name: 'author', content: [text('name', author), text('uri', home)] },
      ...(rights === undefined ? [] : [text('rights', rights)]),
      ...sorted.map(toElement),
    ],
  });
}

const toElement = (entry: FeedEntry): XmlElement => ({
  name: 'entry',
  content: [
    text('id', entry.url),
    text('title', entry.title),
    text('published', startOf(entry.published)),
    text('updated', startOf(entry.published)),
    link('alternate', entry.url, 'text/html'),
    { name: 'category', attributes: { term: entry.category } },
    text('summary', entry.summary),
  ],
});

const text = (name: string, content: string): XmlElement => ({ name, content });

const link = (rel: string, href: string, type: string): XmlElement => ({
  name: 'link',
  attributes: { rel, href, type },
});

/** A day as the moment it begins: no hour is known. */
const startOf = (day: string): string => `${day}T00:00:00Z`;
