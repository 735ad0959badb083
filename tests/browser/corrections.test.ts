import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useTab } from './open-browser.ts';

const { url, contentDir } = inject('nabokommune');
const page = `${url}/virksomheder/vaegen/ret/`;

describe('a place that corrects its page', () => {
  const tab = useTab();
  let room = '';
  beforeAll(() => {
    room = mkdtempSync(join(tmpdir(), 'ret-'));
    cpSync(contentDir, join(room, 'content'), { recursive: true });
  });
  afterAll(() => rmSync(room, { recursive: true }));

  const receive = (...words: string[]) => {
    try {
      return execFileSync(process.execPath, [resolve('src/cli/receive.ts'), ...words], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: join(room, 'content') },
      });
    } catch (error) {
      return String((error as { stdout?: string }).stdout);
    }
  };

  it('is told of a mistake at its field, keeps what it wrote, and makes a file that the command takes in', async () => {
    await tab.page.goto(page);
    const status = tab.page.locator('place-corrections [role=status]');
    const mail = tab.page.locator('[data-send]');
    expect(await status.textContent()).toContain('ikke rettet noget');
    expect(await mail.isVisible()).toBe(false);

    const phone = tab.page.getByRole('textbox', { name: 'Telefon', exact: true });
    await phone.fill('099942');
    await phone.press('Tab');
    await tab.page.getByRole('link', { name: 'Telefon: Skriv otte cifre.' }).waitFor();
    expect(await mail.isVisible()).toBe(false);
    await phone.fill('+4509994211');
    await phone.press('Tab');
    expect(await phone.inputValue()).toBe('09 99 42 11');
    await tab.page.getByLabel('Åbningstider').fill('Mandag 9-14\nEfter aftale');
    await tab.page.getByLabel('Resten af siden passer i dag').check();
    expect(await mail.isVisible()).toBe(false);
    const help = tab.page.locator('[data-help]');
    expect(await help.textContent()).not.toContain('mailprogram');
    await tab.page.getByLabel('Din rolle på stedet').fill('værkstedsleder');
    await tab.page.getByLabel('Din rolle på stedet').press('Tab');
    expect(await status.textContent()).toBe('2 rettelser. Intet er sendt endnu.');
    expect(await help.textContent()).toContain('Dit mailprogram åbner');

    await tab.page.reload();
    await status.filter({ hasText: '2 rettelser.' }).waitFor();
    expect(await mail.getAttribute('href')).toMatch(/^mailto:[^?]+@nordlund\.example\?subject=/);
    const [download] = await Promise.all([
      tab.page.waitForEvent('download'),
      tab.page.locator('[data-file]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('rettelser-vaegen.txt');
    const file = join(room, 'rettelser.txt');
    await download.saveAs(file);

    const shown = receive(file);
    expect(shown).toContain('Kontakt, telefon\n  - »09 99 42 00«\n  + »09 99 42 11«');
    expect(shown).toContain('3 rettelser kan skrives.');
    const index = join(room, 'content/virksomheder/vaegen/index.md');
    expect(readFileSync(index, 'utf8')).not.toContain('09 99 42 11');
    expect(receive('--skriv', file)).toContain('3 rettelser er skrevet.');
    expect(readFileSync(index, 'utf8')).toContain('09 99 42 11');
    expect(receive('--skriv', file)).toContain(
      '3 stod der i forvejen. Der er ikke noget at skrive.',
    );

    const clear = tab.page.getByRole('button', { name: 'Slet det, jeg har skrevet' });
    tab.page.once('dialog', (dialog) => void dialog.dismiss());
    await clear.click();
    expect(await phone.inputValue()).toBe('09 99 42 11');
    tab.page.once('dialog', (dialog) => void dialog.accept());
    await clear.click();
    await status.filter({ hasText: 'ikke rettet noget' }).waitFor();
    expect(await phone.inputValue()).toBe('09 99 42 00');
  });
});
