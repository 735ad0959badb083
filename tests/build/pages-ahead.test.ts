import { describe, expect, it } from 'vitest';
import { pagesAhead } from '../../src/build/hosting/pages-ahead.ts';

interface Where {
  and: [{ href_matches: string[] }, { not: { href_matches: string[] } }];
}

const origin = 'https://proeve.example';

/** Whether the rules let an address be fetched, as a browser reads them (URL patterns, out of the rules' own address). */
function isFetched(address: string, basePath = ''): boolean {
  const { rules } = pagesAhead(basePath);
  const { prefetch } = JSON.parse(rules) as { prefetch: { where: Where }[] };
  const [{ href_matches: wanted }, { not }] = prefetch[0]!.where.and;
  const matches = (pattern: string): boolean =>
    new URLPattern(pattern, origin).test(origin + address);
  return wanted.some(matches) && !not.href_matches.some(matches);
}

describe('the pages that are fetched while a finger is down', () => {
  it.each(['/', '/virksomheder/', '/virksomheder/groen-cafe/', '/job/fleksjob/', '/liste/'])(
    'are pages: %s',
    (address) => {
      expect(isFetched(address)).toBe(true);
      expect(isFetched(`/social${address}`, '/social')).toBe(true);
      expect(isFetched(`/andre${address}`, '/social')).toBe(false);
    },
  );

  it.each([
    ['an answer of the search', '/soeg/?q=pakning'],
    ['the search', '/soeg/'],
    ['a page with something asked', '/job/?job=fleksjob'],
    ['a frame', '/ramme/byer/oeby/'],
    ["the editor's form", '/rediger/'],
    ['a table', '/data/virksomheder.csv'],
    ['a calendar', '/job/frister.ics'],
    ['a word', '/papirer/budget.docx'],
  ])('are not %s', (_what, address) => {
    expect(isFetched(address)).toBe(false);
    expect(isFetched(`/social${address}`, '/social')).toBe(false);
  });

  it('wait for the finger, so that nobody pays for what they only pass', () => {
    expect(pagesAhead().rules).toContain('"eagerness":"conservative"');
    expect(pagesAhead().rules).not.toContain('prerender');
  });

  it('are told of in a file that may be kept for ever, since its name changes with it', () => {
    const [one, two] = [pagesAhead(), pagesAhead('/social')];
    expect(one.path).toMatch(/^\/_astro\/forud\.[0-9a-f]{8}\.speculationrules$/);
    expect(two.path).not.toBe(one.path);
    expect(two.header).toEqual({ 'Speculation-Rules': `"/social${two.path}"` });
  });
});
