import { readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choose, fieldOf, type OpenEditor, openEditor, save } from '../browser/open-editor.ts';

/** What an editor does in a year, in the form, over the files of an invented municipality. */
let editor: OpenEditor;
let page: Page;

beforeAll(async () => {
  editor = await openEditor('tests/fixtures/nabokommune');
  page = await editor.open('');
});

afterEach(() => editor.restore());

afterAll(async () => editor.close());

const file = 'virksomheder/vaegen/index.md';
const place = '#/collections/virksomheder/entries/vaegen/index';

const picture = readFileSync(
  'tests/fixtures/nabokommune/virksomheder/kaedeskift-og-klokke/vaerksted.jpg',
);

/** Goes to a form as one comes to it first, with what the files say now and no draft that was left. */
async function openAnew(hash: string): Promise<void> {
  await page.context().close();
  page = await editor.open(hash);
  await page.locator('#nc-root [data-key-path]').first().waitFor();
}

async function addSource(title: string): Promise<void> {
  await page.getByRole('button', { name: /Tilføj .*Kilder/ }).click();
  await page.locator('[data-key-path="kilder.0.titel"]').getByRole('textbox').fill(title);
}

describe('an editor', () => {
  it('makes a new place with a picture and two services', async () => {
    await openAnew('#/collections/virksomheder/new');
    await fieldOf(page, 'Navn').fill('Grøn Å & Æblehaven');
    await fieldOf(page, 'Resume').fill('Et sted, der passer haver.');
    await fieldOf(page, 'Let at læse').fill('Her passer man haver.');
    await choose(page, 'Art', 'Værksted med støtte');
    await addSource('Stedet: egen side');
    await page
      .locator('[data-key-path="billede"] input[type=file]')
      .first()
      .setInputFiles({ name: 'Foto Æble.JPG', mimeType: 'image/jpeg', buffer: picture });
    // It is read and made smaller first.
    await page.locator('[data-key-path="billede"]').getByText('./foto-aeble.jpg').waitFor();
    await fieldOf(page, 'Billedtekst').fill('Et skilt.');
    await save(page);
    expect(editor.read('virksomheder/groen-aa-aeblehaven/index.md')).toMatch(
      /^---\nnavn: Grøn Å & Æblehaven\nart: stoettet-vaerksted\nresume: Et sted, der passer haver\.\nletLaest: Her passer man haver\.\nbillede: \.\/foto-aeble\.jpg\nbilledtekst: Et skilt\.\nkilder:\n {2}- titel: "Stedet: egen side"\n---\n$/,
    );
    for (const title of ['Klipning af hække', 'Æblemost']) {
      await page.goto(`${editor.url}#/collections/ydelser/new`);
      await page.getByText('Opretter').waitFor();
      await fieldOf(page, 'Titel').fill(title);
      await choose(page, 'Virksomhed', 'Grøn Å & Æblehaven');
      await page.getByRole('combobox', { name: /^Opgavetype/ }).click();
      await page.getByRole('option').first().click();
      await fieldOf(page, 'Resume').fill('Man får det gjort.');
      await page.getByRole('checkbox', { name: 'Hos jer' }).click();
      await addSource('Stedet');
      await save(page);
      await page.goto(`${editor.url}#/collections/ydelser`);
    }
    expect(editor.added()).toEqual([
      'virksomheder/groen-aa-aeblehaven/foto-aeble.jpg',
      'virksomheder/groen-aa-aeblehaven/index.md',
      'ydelser/aeblemost.md',
      'ydelser/klipning-af-haekke.md',
    ]);
    expect(editor.read('ydelser/aeblemost.md')).toContain('virksomhed: groen-aa-aeblehaven\n');
    await page.locator('.check .good').waitFor();
  });

  it("writes a quarter's result", async () => {
    await openAnew('#/collections/resultater/new');
    await fieldOf(page, 'Dato').fill('2026-09');
    await fieldOf(page, 'Mål').fill('Nye job i kvartalet');
    await page.getByRole('spinbutton', { name: /^Værdi/ }).fill('7');
    await fieldOf(page, 'Enhed').fill('job');
    await addSource('Kommunen');
    await save(page);
    const [added = ''] = editor.added();
    expect(added).toMatch(/^resultater\/nye-job-i-kvartalet-2026-09\.yaml$/);
    expect(editor.read(added)).toMatch(
      /^dato: "2026-09"\nmaal: Nye job i kvartalet\nvaerdi: 7\nenhed: job\n/,
    );
  });

  it('names a result of a whole quarter by it', async () => {
    await openAnew('#/collections/resultater/new');
    await fieldOf(page, 'Kvartal').fill('2026-K3');
    await fieldOf(page, 'Mål').fill('Nye job i kvartalet');
    await page.getByRole('spinbutton', { name: /^Værdi/ }).fill('7');
    await fieldOf(page, 'Enhed').fill('job');
    await addSource('Kommunen');
    await save(page);
    expect(editor.added()).toEqual(['resultater/nye-job-i-kvartalet-2026-k3.yaml']);
  });

  it('writes a story of two parties', async () => {
    await openAnew('#/collections/partnerskaber/new');
    await fieldOf(page, 'Titel').fill('Skoven og skolen');
    await fieldOf(page, 'Resume').fill('De ryddede en sti.');
    for (const [index, name] of ['Skolen', 'Skoven'].entries()) {
      const party = (field: string) => page.locator(`[data-key-path="parter.${index}.${field}"]`);
      if ((await party('rolle').count()) === 0)
        await page.getByRole('button', { name: /Tilføj .*Parter/ }).click();
      await party('navn').getByRole('textbox').fill(name);
      await party('rolle').getByRole('textbox').fill('Gav tid');
      await party('slags').getByRole('combobox').click();
      await page.getByRole('option', { name: 'Forening' }).first().click();
    }
    await page.getByRole('spinbutton', { name: /^Rækkefølge/ }).fill('99');
    await addSource('Avisen');
    await save(page);
    expect(editor.added()).toEqual(['partnerskaber/skoven-og-skolen/index.md']);
    expect(editor.read('partnerskaber/skoven-og-skolen/index.md')).toContain(
      'parter:\n  - navn: Skolen\n    slags: forening\n    rolle: Gav tid\n  - navn: Skoven\n',
    );
  });

  it('corrects a number of the municipality by one line', async () => {
    await openAnew('#/collections/_singletons/entries/kommune');
    await fieldOf(page, 'Telefon').fill('09 99 00 11');
    await save(page);
    expect(editor.diff()).toHaveLength(2);
  });

  it('gives a place a new name: the old address leads on, services and stories follow', async () => {
    await openAnew(place);
    await page.getByRole('radio', { name: 'Navn i adressen' }).click();
    await page.getByRole('button', { name: 'Ret navnet i adressen' }).click();
    await page
      .getByRole('group', { name: 'Navn i adressen' })
      .getByRole('textbox')
      .fill('lysvaerket');
    await page.getByRole('button', { name: 'Færdig' }).click();
    await page.getByRole('button', { name: /^Gem/ }).first().click();
    await page.locator('.news').getByText('hedder nu').waitFor();
    await expect
      .poll(() => editor.read('virksomheder/lysvaerket/index.md'))
      .toContain('tidligereSlugs: [vaegen]');
    await page.locator('.check .good').waitFor();
  });

  it('removes a place when no service needs it, and lets the old address say so', async () => {
    const slugs = editor.list('virksomheder');
    const services = editor.list('ydelser').map((name) => editor.read(`ydelser/${name}`));
    const [free, needed] = [false, true].map((isNeeded) =>
      slugs.find(
        (slug) => services.some((text) => text.includes(`virksomhed: ${slug}\n`)) === isNeeded,
      ),
    );
    const askToDelete = async (slug: string | undefined): Promise<void> => {
      await openAnew(`#/collections/virksomheder/entries/${slug}/index`);
      await page.getByRole('button', { name: 'Vis editorindstillinger' }).click();
      await page.getByRole('menuitem', { name: /^Slet/ }).click();
    };
    await askToDelete(needed);
    await page.getByText('kan ikke slettes, for felterne her skal udfyldes').waitFor();
    await page.keyboard.press('Escape');
    await askToDelete(free);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Slet' }).click();
    await page.locator('.news').getByText('Slettet:').waitFor();
    await page.getByRole('button', { name: 'Lad den gamle adresse sige' }).click();
    await page.locator('.news').getByText('Adressen siger nu').waitFor();
    expect(editor.list('virksomheder')).not.toContain(free);
    expect(editor.read('kommune/kommune.yaml')).toContain(`/virksomheder/${free}/`);
  });

  it('is told when somebody else changed the same, and both changes stay where they did not', async () => {
    await openAnew(place);
    const other = await editor.open(place);
    await fieldOf(other, 'Navn').waitFor();
    await fieldOf(page, 'Navn').fill('Den første');
    await save(page);
    await fieldOf(other, 'Resume').fill('Den anden skrev dette.');
    await save(other);
    expect(editor.read(file)).toContain('navn: "Den første"');
    expect(editor.read(file)).toContain('resume: Den anden skrev dette.');
    await fieldOf(other, 'Navn').fill('Den anden');
    await other.getByRole('button', { name: /^Gem/ }).first().click();
    await other.locator('.news').getByText('I har begge ændret: Navn.').waitFor();
    expect(await fieldOf(other, 'Navn').inputValue()).toBe('Den anden');
    expect(editor.read(file)).toContain('navn: "Den første"');
  });

  it('finds the old file or the new one when the server ends in the middle of a save, and goes on', async () => {
    await openAnew(place);
    const before = editor.read(file);
    await fieldOf(page, 'Resume').fill('x'.repeat(280));
    await page.getByRole('button', { name: /^Gem/ }).first().click();
    await editor.kill();
    const after = editor.read(file);
    expect(after === before || after.includes('x'.repeat(280))).toBe(true);
    await editor.start();
    await openAnew(place);
    await fieldOf(page, 'Navn').fill('Igen');
    await save(page);
    expect(editor.read(file)).toMatch(/^navn: "?Igen"?$/m);
  });
});

/**
 * What axe finds in Sveltia CMS 0.221 and we cannot mend from outside; docs/rediger.md names them. One that is gone is to
 * be taken out in both.
 */
const faultsOfSveltia = ['aria-valid-attr-value', 'label-content-name-mismatch'];

async function findFaults(shown: Page): Promise<string[]> {
  await shown.evaluate(axe.source);
  const { violations } = await shown.evaluate<AxeResults>(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.map(({ id }) => id);
}

describe('the screens of Sveltia CMS', () => {
  const sizes = [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ];

  it('have no fault for axe but the ones that are told of, wide and on a phone: a list, a form, the choice of a picture', async () => {
    const found = new Set<string>();
    for (const size of sizes) {
      const shown = await editor.open('#/collections/virksomheder', size);
      await shown.locator('#nc-root [role=row]').first().waitFor();
      for (const id of await findFaults(shown)) found.add(id);
      await shown.goto(editor.url + place);
      await fieldOf(shown, 'Navn').waitFor();
      for (const id of await findFaults(shown)) found.add(id);
      expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      await shown.context().close();
    }
    const tall = await editor.open(
      '#/collections/virksomheder/entries/kaedeskift-og-klokke/index',
      { width: 1280, height: 9000 },
    );
    await tall
      .locator('[data-key-path="billede"]')
      .getByRole('button', { name: 'Gennemse' })
      .click();
    await tall.getByRole('dialog').waitFor();
    for (const id of await findFaults(tall)) found.add(id);
    await tall.context().close();
    expect([...found].toSorted()).toEqual(faultsOfSveltia);
  });

  it('are reached with keys alone: a list, a place in it, a field, and Gem', async () => {
    const shown = await editor.open('#/collections/virksomheder', sizes[0]);
    await shown.locator('#nc-root [role=row]').first().waitFor();
    const press = async (key: string, target: string): Promise<void> => {
      for (let count = 0; count < 40; count++) {
        await shown.keyboard.press(key);
        if (await shown.evaluate((one) => document.activeElement?.matches(one), target)) return;
      }
      throw new Error(`${key} does not lead to ${target}`);
    };
    await press('Tab', '[role=row]');
    await shown.keyboard.press('Enter');
    await fieldOf(shown, 'Navn').waitFor();
    await press('Tab', '[data-key-path="navn"] input');
    await shown.keyboard.press('End');
    await shown.keyboard.type(' i Nord');
    const gem = shown.getByRole('button', { name: 'Gem', exact: true }).first();
    await expect.poll(() => gem.isEnabled()).toBe(true);
    await gem.evaluate((button) => button.setAttribute('data-is', 'gem'));
    await press('Shift+Tab', '[data-is=gem]');
    await shown.keyboard.press('Enter');
    await shown.locator('.news').getByText('Gemt:').waitFor();
    expect(editor.diff()).toEqual([
      expect.stringMatching(/^-navn: /),
      expect.stringMatching(/^\+navn: .* i Nord['"]?$/),
    ]);
    await shown.context().close();
  });

  it.each([
    'virksomheder/kaedeskift-og-klokke/index',
    'virksomheder/tag-og-test/index',
    'virksomheder/knap-og-kantsoem/index',
    'virksomheder/skruen-loes/index',
  ])(
    'changes of the text of %s, with its lists, tables and quotes, the line that was written in',
    async (name) => {
      await openAnew(`#/collections/${name.replace('/', '/entries/')}`);
      const written = page.locator('[data-key-path="body"] [contenteditable="true"]');
      await written.locator('p').first().click();
      await page.keyboard.press('End');
      await page.keyboard.type(' Kom forbi.');
      // The field hands on what is written a moment later.
      await page
        .locator('#nc-root button:enabled', { hasText: /^\s*Gem\s*$/ })
        .first()
        .waitFor();
      await save(page);
      const [before = '', after = '', ...more] = editor.diff();
      expect([before.startsWith('-'), after.endsWith(' Kom forbi.'), more]).toEqual([
        true,
        true,
        [],
      ]);
    },
  );
});

/** `PICTURES=renew npm run audit -- rediger` takes them anew. */
describe.runIf(process.env['PICTURES'] === 'renew')('the pictures of docs/rediger.md', () => {
  const size = { width: 1280, height: 800 };
  const keep = async (shown: Page, name: string): Promise<void> => {
    // The live page is another server's; here it is not started.
    await shown.addStyleTag({ content: '.page { display: none }' });
    const picture = sharp(await shown.screenshot())
      .resize(960)
      .webp({ quality: 60, effort: 6 });
    await picture.toFile(`docs/pictures/rediger-${name}.webp`);
  };

  it('show a telephone number, a new place, and what is said when it is saved', async () => {
    const form = await editor.open(place, size);
    const phone = form.locator('[data-key-path="kontakt.telefon"]');
    await form.locator('[data-key-path="kontakt"]').scrollIntoViewIfNeeded();
    await phone.scrollIntoViewIfNeeded();
    await phone.getByRole('textbox').fill('09 99 42 01');
    await form.locator('.check .good').waitFor();
    await keep(form, 'telefon');
    await save(form);
    await form.locator('.check .good').waitFor();
    await keep(form, 'gemt');
    const fresh = await editor.open('#/collections/virksomheder/new', size);
    await fieldOf(fresh, 'Navn').fill('Grøn Å');
    await fresh.locator('.check .good').waitFor();
    await keep(fresh, 'nyt-sted');
  });
});
