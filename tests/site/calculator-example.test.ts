import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { listFiles, readPages, sites } from './built-site.ts';

const reckoning = sites.filter((site) => listFiles(site).includes('/regn/index.html'));

describe.each(reckoning)('the files of the example at $name', ({ name, dir }) => {
  const read = (file: string) => readFileSync(join(dir, 'regn', file));
  const page = readPages(reckoning.find((site) => site.name === name)!).find(
    ({ path }) => path === '/regn/',
  );

  it('are told of on the page, which has their figures', () => {
    for (const file of ['eksempel.xlsx', 'eksempel.csv'])
      expect(page?.html).toMatch(new RegExp(`href="[^"]*/regn/${file}" download`));
    const [, ...sums] =
      /^"Resultat efter tre år";(.*)$/m.exec(read('eksempel.csv').toString()) ?? [];
    const shown = sums[0]?.split(';').map((sum) => Number(sum.replace(',', '.')));
    expect(shown).toHaveLength(3);
    const words = page?.dom.querySelector('main')?.textContent ?? '';
    for (const sum of shown ?? [])
      expect(words.replaceAll(/[.\s\u00A0]/g, '')).toContain(
        Math.abs(sum) < 1e6
          ? `${sum < 0 ? '−' : ''}${Math.round(Math.abs(sum) / 1000)}000kr`
          : `${(sum / 1e6).toFixed(1).replace('.', ',')}miokr`,
      );
  });

  it('are a workbook whose formulas come to the same as the table', async () => {
    const bytes = read('eksempel.xlsx');
    const { sheets } = await readXlsx(bytes);
    const first = sheets[0]?.rows.flat() ?? [];
    const table = read('eksempel.csv').toString();
    const numbers = first.filter((value) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of numbers)
      expect(table).toContain(String(Number(number.toFixed(4))).replace('.', ','));
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(
      /<f>[^<]+<\/f><v>/,
    );
  });
});
