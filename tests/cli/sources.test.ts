import { describe, expect, onTestFinished, test } from 'vitest';
import { askSources } from '../../src/cli/sources.ts';
import { exitCodeOf, reportLinks, toLines, toMarkdown } from '../../src/cli/report-links.ts';
import { type ContentFiles, makeContent } from '../check/make-content.ts';
import { callCommand, startCommand } from '../run-command.ts';
import { serveLocally } from '../serve-locally.ts';

const service = 'ydelser/cykel-paa-en-dag.md';

/** A server that answers with the status its address names: `/404`. */
async function serveStatus(): Promise<string> {
  const server = await serveLocally((request, response) => {
    response.writeHead(Number(request.url?.slice(1)) || 200).end();
  });
  onTestFinished(() => server.close());
  return server.url;
}

/** Content whose only addresses are these, in the text of one service. */
const contentWith = (...addresses: string[]): string =>
  makeContent((files: ContentFiles) => {
    for (const [path, text] of Object.entries(files))
      if (typeof text === 'string' && path !== 'kommune/kommune.yaml')
        files[path] = text.replace(/^ +url: .*\n/gm, '').replace(/^web.*: http.*\n/gm, '');
    files[service] = `${String(files[service])}\n${addresses.join('\n')}\n`;
  });

describe('The command for sources', () => {
  test('names file, line and address of what is gone, and ends with 1', async () => {
    const url = await serveStatus();
    const { status, stdout } = await startCommand(
      'sources',
      contentWith(`${url}/404`, `${url}/200`),
    );
    expect(stdout).toMatch(
      new RegExp(`^${service}:\\d+: ${url}/404: Siden findes ikke \\(404\\)\\.$`, 'm'),
    );
    expect(stdout).not.toContain(`${url}/200`);
    expect(stdout).toMatch(/1 af 2 links fører ikke længere til en side\.\n$/);
    expect(status).toBe(1);
  });

  test('calls nothing gone when nobody could be asked, and ends with 3', async () => {
    const url = (await serveStatus()).replace(/\d+$/, '1');
    const { status, stdout } = await callCommand(askSources, contentWith(`${url}/200`), ['--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      asked: 1,
      gone: [],
      unknown: [{ address: `${url}/200`, locations: [{ file: service, field: '' }] }],
    });
    expect(status).toBe(3);
  });

  test.each([
    [['--xml'], 'content', '»--xml« kendes ikke'],
    [[], 'findes-ikke', 'Mappen findes-ikke findes ikke'],
  ])('ends with 2 and a sentence when called wrongly: %s %s', async (flags, folder, words) => {
    const { status, stdout, stderr } = await callCommand(askSources, folder, flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('The report of links', () => {
  const link = (number: number) => ({
    address: `https://avis.example/${number}`,
    locations: [{ file: 'ydelser/a.md', line: number, field: 'kilder.1.url' }],
  });
  const report = (states: readonly ('found' | 'gone' | 'unknown')[]) => {
    const links = states.map((_, index) => link(index + 1));
    return reportLinks(
      links,
      states.map((state, index) => ({
        address: links[index]?.address ?? '',
        state,
        ...(state === 'found' ? {} : { reason: 'Derfor.' }),
      })),
    );
  };

  test('shows in Markdown what is gone, and folds away what nobody could ask', () => {
    const text = toMarkdown(report(['gone', 'found', 'unknown']));
    expect(text).toContain(
      '- <https://avis.example/1>: Derfor.\n  - `ydelser/a.md:1: kilder.1.url`',
    );
    expect(text).not.toContain('https://avis.example/2');
    expect(text.indexOf('https://avis.example/3')).toBeGreaterThan(text.indexOf('<details>'));
  });

  test('fits into an issue however long it is, and says how many are left out', () => {
    const text = toMarkdown(report(Array<'gone'>(2_000).fill('gone')));
    expect(text.length).toBeLessThan(65_000);
    expect(text).toMatch(/^- og \d+ til$/m);
  });

  test('has a line for each place in a terminal', () => {
    expect(toLines(report(['gone', 'unknown', 'found'])).split('\n')).toHaveLength(3);
  });

  test.each([
    [[], 0, 'Indholdet har ingen links til andre.'],
    [['found'], 0, 'Ingen døde links blandt 1 link.'],
    [['found', 'unknown'], 0, 'Ingen døde links blandt 2 links. 1 link kunne ikke spørges.'],
    [['found', 'gone'], 1, '1 af 2 links fører ikke længere til en side.'],
    [
      ['gone', 'unknown'],
      1,
      '1 af 2 links fører ikke længere til en side. 1 link kunne ikke spørges.',
    ],
    [['unknown', 'unknown'], 3, 'Ingen af 2 links kunne spørges. Er der forbindelse til nettet?'],
  ] as const)('of %j ends with %i', (states, code, words) => {
    expect(exitCodeOf(report(states))).toBe(code);
    expect(toLines(report(states)).split('\n').at(-1)).toBe(words);
  });
});
