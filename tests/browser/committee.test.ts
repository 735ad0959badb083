import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { showMoney } from '../../src/domain/calculator/show-money.ts';
import { calculatorText } from '../../src/text/calculator.ts';
import { frontText } from '../../src/text/front.ts';
import { papersText } from '../../src/text/papers.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { useTab } from './open-browser.ts';

const { tool, take, fields } = calculatorText;

/** What the hands of a visitor do, counted. */
class Hands {
  pages = 1;
  clicks = 0;
  fields = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async follow(name: string | RegExp): Promise<void> {
    const before = this.page.url();
    await this.click(this.page.getByRole('main').getByRole('link', { name }).first());
    await this.page.waitForURL((url) => url.href !== before);
    this.pages += 1;
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }

  async write(label: string | RegExp, group: number, value: string): Promise<void> {
    this.fields += 1;
    await this.page.getByLabel(label, { exact: true }).nth(group).fill(value);
  }

  async take(role: 'button' | 'link', name: string): Promise<Uint8Array> {
    const download = this.page.waitForEvent('download');
    await this.click(this.page.getByRole(role, { name, exact: true }));
    return buffer(await (await download).createReadStream());
  }
}

const textOf = (document: Uint8Array): string =>
  strFromU8(unzipSync(document)['word/document.xml'] ?? new Uint8Array()).replaceAll(
    /<[^>]+>/g,
    ' ',
  );

describe.runIf(isSilkeborg)('papers for a committee', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });

  it('are had from the front page in a dozen clicks, with figures of one’s own', async () => {
    const { page } = tab;
    const { url } = inject('silkeborg');
    const hands = new Hands(page);
    await page.goto(`${url}/`);
    await hands.follow(frontText.entrance.guide.name);
    await hands.follow(papersText.all);
    await hands.follow(calculatorText.toCalculator);

    await hands.click(page.getByRole('button', { name: tool.loadExample }));
    for (const [group, people] of [4, 2, 3].entries()) {
      for (const year of [1, 2, 3]) await hands.write(tool.people(year), group, String(people));
      await hands.write(fields.hours, group, '10');
    }
    await hands.write(/^Indsatsen/, 0, '650.000');
    const shown = await page.locator('#resultat + p').textContent();
    const agenda = textOf(await hands.take('button', take.agendaFile));
    for (const sum of shown?.match(/−?[\d.,]+ (?:mio\. )?kr\./g) ?? ['nothing'])
      expect(agenda).toContain(sum);
    expect(agenda).toContain('650000');
    const reckoned = await readXlsx(await hands.take('button', take.xlsx));
    const [result, budgeted] = reckoned.sheets;
    const { book } = calculatorText;
    expect([result?.name, budgeted?.name]).toEqual([book.sheets.result, book.sheets.budget]);
    const inAll = (label: string) => budgeted?.rows.find(([name]) => name === label)?.[4];
    expect(inAll(book.budget.costsInAll)).toBe(3 * 650_000);
    const gain = Number(inAll(book.budget.savedInAll));
    expect(agenda).toContain(showMoney(gain, 'total'));

    await hands.follow(papersText.all);
    const { document, workbook } = papersText.way;
    const budget = 'Budget og tidsplan for tre år';
    for (const title of [
      'Kommissorium og jobprofil',
      'Strategi på to sider',
      budget,
      'Samarbejdsaftale på én side',
    ])
      expect(textOf(await hands.take('link', document(title)))).toContain(title);
    const { sheets } = await readXlsx(await hands.take('link', workbook(budget)));
    expect(sheets[0]?.name).toBe('Budget');

    const { pages, clicks, fields: written } = hands;
    expect({ pages, clicks, written }).toEqual({ pages: 5, clicks: 12, written: 13 });
  });
});
