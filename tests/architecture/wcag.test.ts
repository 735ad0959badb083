import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readSources, withoutComments } from './source-files.ts';

/** The success criteria of WCAG 2.2 at level A and AA, the obsolete 4.1.1 left out, by guideline. */
const criteria = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4'],
  ...['1.3.5', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4'],
  ...['2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6', '3.3.1', '3.3.2', '3.3.3'],
  ...['3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

const engines = new Set(['axe', 'Alfa', 'IBM', 'QualWeb']);

const rows = readFileSync('docs/wcag.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, number = '', name = '', level = '', how = '', tests = '', date = '', open = ''] =
      cells;
    return { number, name, level, how, tests: tests.split('; '), date, open };
  });

describe('docs/wcag.md', () => {
  it('has a row for each of the 55 criteria, in their order', () => {
    expect(criteria).toHaveLength(55);
    expect(rows.map(({ number }) => number)).toEqual(criteria);
    expect(rows.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(rows.filter(({ level }) => level === 'AA')).toHaveLength(24);
  });

  it('says of each how it is met, and by which tests, or that only people can judge it', () => {
    expectNone(
      rows.flatMap(({ number, name, how, tests, open }) => [
        ...(name === '' || how === '' ? [`${number} says too little`] : []),
        ...tests.flatMap((test) => {
          if (test === 'people only') return open === '' ? [`${number} does not say what`] : [];
          const file = /^`(tests\/.+\.(?:test|audit)\.ts)`$/.exec(test)?.[1];
          const isThere = file === undefined ? engines.has(test) : existsSync(file);
          return isThere ? [] : [`${number}: there is no ${test}`];
        }),
      ]),
    );
  });

  it('says of each when it was last tested', () => {
    expectNone(
      rows
        .filter(({ date }) => Number.isNaN(Date.parse(date)) || !/^\d{4}-\d\d-\d\d$/.test(date))
        .map(({ number, date }) => `${number}: »${date}« is no day`),
    );
    // A test that failed by the calendar alone would stop a change that has nothing to do with it.
    const yearAgo = new Date(Date.now() - 365 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const old = rows.filter(({ date }) => date < yearAgo).map(({ number }) => number);
    if (old.length > 0)
      console.warn(`docs/wcag.md: last tested more than a year ago: ${old.join(', ')}`);
  });
});

describe('what no page can show is held in the source:', () => {
  const code = readSources('src', ['.ts', '.tsx', '.astro']).map(({ path, text }) => ({
    path,
    text: withoutComments(text),
  }));
  const findAll = (pattern: RegExp) =>
    code.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  it('nothing is moved by shaking or tilting (2.5.4)', () => {
    expectNone(findAll(/device(motion|orientation)/i));
  });

  it('nothing acts before the pointer is let go (2.5.2), but fetching scripts', () => {
    const early = findAll(
      /['"](pointer|mouse)down['"]|touchstart|on(Pointer|Mouse)Down|onTouchStart/,
    );
    expect(early).toEqual(['src/islands/settled.ts', 'src/layouts/start-late-scripts.ts']);
  });
});
