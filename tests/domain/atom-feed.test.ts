import { describe, expect, it } from 'vitest';
import { type Feed, type FeedEntry, writeAtomFeed } from '../../src/domain/atom-feed.ts';

const at = (path: string): string => `https://eksempel.example/social${path}`;
const place: FeedEntry = {
  url: at('/virksomheder/a/'),
  title: 'Nyt sted: Åben & Ærlig',
  summary: 'Et <sted>.',
  published: '2026-05-04',
  category: 'Nyt sted',
};
const feed: Feed = {
  url: at('/nyt.atom'),
  home: at('/'),
  title: 'Nyt i Prøven',
  author: 'Prøven',
  rights: 'CC BY 4.0',
  language: 'da',
  entries: [place],
};
const idsOf = (atom: string): string[] =>
  [...atom.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);

describe('a feed', () => {
  it('says of itself and of each entry what RFC 4287 asks for', () => {
    expect(writeAtomFeed(feed).split('\n')).toEqual([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
      ' <id>https://eksempel.example/social/nyt.atom</id>',
      ' <title>Nyt i Prøven</title>',
      ' <updated>2026-05-04T00:00:00Z</updated>',
      ' <link rel="self" href="https://eksempel.example/social/nyt.atom" type="application/atom+xml"/>',
      ' <link rel="alternate" href="https://eksempel.example/social/" type="text/html"/>',
      ' <author>',
      '  <name>Prøven</name>',
      '  <uri>https://eksempel.example/social/</uri>',
      ' </author>',
      ' <rights>CC BY 4.0</rights>',
      ' <entry>',
      '  <id>https://eksempel.example/social/virksomheder/a/</id>',
      '  <title>Nyt sted: Åben &amp; Ærlig</title>',
      '  <published>2026-05-04T00:00:00Z</published>',
      '  <updated>2026-05-04T00:00:00Z</updated>',
      '  <link rel="alternate" href="https://eksempel.example/social/virksomheder/a/" type="text/html"/>',
      '  <category term="Nyt sted"/>',
      '  <summary>Et &lt;sted&gt;.</summary>',
      ' </entry>',
      '</feed>',
      '',
    ]);
  });

  it('promises nothing where the municipality has no licence', () => {
    expect(writeAtomFeed({ ...feed, rights: undefined })).not.toContain('rights');
  });

  it('has the newest first, is as new as that, and the same whatever order it was told in', () => {
    const older = { ...place, url: at('/b/'), published: '2025-12-31' };
    const same = { ...place, url: at('/a/') };
    const written = writeAtomFeed({ ...feed, entries: [older, place, same] });
    expect(idsOf(written)).toEqual([feed.url, same.url, place.url, older.url]);
    expect(written).toContain('\n <updated>2026-05-04T00:00:00Z</updated>');
    expect(writeAtomFeed({ ...feed, entries: [same, older, place] })).toBe(written);
  });

  it('leaves the oldest out when there are many', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...place,
      url: at(`/${index}/`),
      published: `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    }));
    const ids = idsOf(writeAtomFeed({ ...feed, entries: [place, ...many] }));
    expect(ids).toHaveLength(51);
    expect(ids[1]).toBe(place.url);
    expect(ids).not.toContain(at('/0/'));
  });
});
