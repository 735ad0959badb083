import axe, { type AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fieldOf, type OpenEditor, openEditor, save } from './open-editor.ts';

let editor: OpenEditor;

beforeAll(async () => {
  editor = await openEditor('tests/fixtures/nabokommune');
});

afterEach(() => editor.restore());

afterAll(async () => editor.close());

/** A place whose postal code and CVR number are numbers to YAML, and whose name has quotes. */
const place = '#/collections/virksomheder/entries/vaegen/index';

describe('the form', () => {
  it('changes one line for one change, refuses what is wrong, and says what the check says at the field', async () => {
    const page = await editor.open('');
    const outside: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) outside.push(request.url());
    });
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(editor.url + place);
    await fieldOf(page, 'CVR').fill('123');
    await page.getByRole('button', { name: /^Gem/ }).first().click();
    await page
      .locator('#nc-root')
      .getByText('Det er ikke et CVR-nummer. Skriv otte cifre uden mellemrum.')
      .first()
      .waitFor();
    expect(editor.diff()).toEqual([]);
    const unsaved = page.locator('.unsaved');
    await unsaved.getByText('Kan ikke gemmes endnu').waitFor();
    await unsaved.getByRole('button', { name: 'CVR-nummer' }).click();
    await fieldOf(page, 'CVR').fill('99002433');
    await expect.poll(() => unsaved.textContent(), { timeout: 20_000 }).toBe('');
    await fieldOf(page, 'Navn').fill('Vægeriet: lys');
    await save(page);
    expect(editor.diff()).toEqual([expect.stringMatching(/^-navn: /), '+navn: "Vægeriet: lys"']);
    // It goes on from what it saved.
    await fieldOf(page, 'CVR').fill('12345678');
    await save(page);
    expect(editor.diff()).toHaveLength(4);
    await page.locator('.field-message').getByText('er ikke et gyldigt CVR-nummer').waitFor();
    await page.locator('.check').getByRole('button', { name: 'CVR-nummer' }).click();
    await expect
      .poll(() => fieldOf(page, 'CVR').evaluate((field) => field === document.activeElement), {
        timeout: 20_000,
      })
      .toBe(true);
    expect([outside, broken]).toEqual([[], []]);
  });

  it('stands on a phone one thing below the other, and is reached with keys alone; axe finds nothing in our part', async () => {
    const page = await editor.open(place, { width: 390, height: 844 });
    await fieldOf(page, 'Navn').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    await page.locator('.check li').first().waitFor();
    await page.locator('#easy').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('#easy').isChecked()).toBe(true);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run('.beside'),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});
