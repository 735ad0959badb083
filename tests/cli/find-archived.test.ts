import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findArchived, toArchiveLines, writeArchived } from '../../src/cli/find-archived.ts';
import type { AskedLink } from '../../src/cli/report-links.ts';

const old = 'https://avis.example/a?b=1';
const copy = 'https://web.archive.org/web/20190304050607/https://avis.example/a?b=1';
const gone = (address: string, field = 'kilder.1.url', line = 3): AskedLink => ({
  address,
  state: 'gone',
  reason: 'Siden findes ikke (404).',
  locations: [{ file: 'a.md', line, field }],
});

const snapshot = (closest: object) => ({ archived_snapshots: { closest } });
const whole = { available: true, status: '200', timestamp: '20190304050607' };

/** Asks an archive that gives this answer. */
function ask(links: AskedLink[], answer: unknown, status = 200) {
  const asked: string[] = [];
  const send = ((address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  }) as typeof fetch;
  return findArchived(links, { send, pause: 0 }).then((sources) => ({ sources, asked }));
}

describe('A source whose page is gone', () => {
  test('has the copy that the archive names, by https and with its day', async () => {
    const answer = snapshot({ ...whole, url: copy.replace('https:', 'http:') });
    const { sources, asked } = await ask([gone(old)], answer);
    expect(asked).toEqual([
      'https://archive.org/wayback/available?url=https%3A%2F%2Favis.example%2Fa%3Fb%3D1',
    ]);
    expect(sources[0]?.copy).toEqual({ address: copy, kept: '2019-03-04' });
    expect(toArchiveLines(sources, false)).toBe(
      [
        'a.md:3: kilder.1.url: Siden findes ikke (404).',
        `  - ${old}`,
        `  + ${copy}`,
        '    Kopien er fra 4. marts 2019.',
        '1 kilde kan få en adresse i arkivet. Åbn kopierne, og se, om de viser det, kilden blev brugt til. Skriv dem så med --skriv og adresserne, eller alle med --skriv alene.',
      ].join('\n'),
    );
  });

  test.each([
    [{}],
    [null],
    [[]],
    ['nej'],
    [{ archived_snapshots: {} }],
    [snapshot({ ...whole, url: copy, available: false })],
    [snapshot({ ...whole, url: copy, status: '404' })],
    [snapshot({ ...whole, url: 'https://ond.example/web/20190304050607/https://avis.example/' })],
    [snapshot({ ...whole, url: `${copy} "` })],
    [snapshot({ ...whole, url: 7 })],
  ])('has none where the archive answers %j', async (answer) => {
    const { sources } = await ask([gone(old)], answer);
    expect(sources[0]?.copy).toBeUndefined();
    expect(toArchiveLines(sources, false)).toContain('Arkivet har ingen kopi.');
  });

  test('is not called without a copy when the archive could not be asked', async () => {
    const refused = await ask([gone(old)], {}, 503);
    expect(refused.sources[0]?.reason).toMatch(/^Arkivet kunne ikke spørges/);
    const send = () => Promise.reject(new TypeError('fetch failed'));
    const [source] = await findArchived([gone(old)], { send, pause: 0 });
    expect(source?.reason).toMatch(/^Arkivet kunne ikke spørges/);
  });

  test('is asked for only where it stands as a source, and not where it is a copy already', async () => {
    const links = [
      gone(old, 'kontakt.web'),
      gone(old, 'ledigeJob.1.web'),
      gone(old, ''),
      gone(copy),
    ];
    expect(await ask(links, {})).toEqual({ sources: [], asked: [] });
  });
});

describe('An archived address', () => {
  test('takes the place of the old one on its line, and a second run finds nothing to write', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'arkiv-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'a.md');
    const text = (url: string) =>
      `---\r\nkilder:\r\n  - url: "${url}" # set\r\n    titel: A\r\n---\r\n`;
    writeFileSync(file, text(old));
    const { sources } = await ask(
      [gone(old), gone(`${old}#x`, 'kilder.1.url', 9)],
      snapshot({ ...whole, url: copy }),
    );
    expect(writeArchived(folder, sources).map(({ link }) => link.address)).toEqual([old]);
    expect(readFileSync(file, 'utf8')).toBe(text(copy));
    expect(toArchiveLines([], true)).toBe('Ingen kilder kan få en adresse i arkivet.');
  });
});
