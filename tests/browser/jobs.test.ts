import { describe, expect, inject, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { findViolations } from './check-axe.ts';
import { addressOf, useTab } from './open-browser.ts';
import { jobsText } from '../../src/text/jobs.ts';
import { openDaysText } from '../../src/text/open-days.ts';

/** The invented municipality has hours and vacancies, the real one has none that a source knows. */
const neighbour = inject('nabokommune');
const jobs = `${neighbour.url}/job/`;

const phone = { viewport: { width: 360, height: 740 } };

describe('the enterprises to work at', () => {
  const tab = useTab(phone);
  const names = () => tab.page.locator('job-enterprises [data-part=name]').allTextContents();
  const items = (group: string) => tab.page.locator(`[data-group=${group}] [data-list] > li`);
  const count = async () => await tab.page.locator('job-enterprises [data-list] > li').count();
  const says = (words: string) =>
    tab.page.waitForFunction(
      (text) => document.querySelector('job-enterprises > .status')?.textContent.includes(text),
      words,
    );

  it('stand there before anything is chosen, with their ways in and their hours', async () => {
    await tab.page.goto(jobs);
    expect(await count()).toBeGreaterThan(10);
    expect(await tab.page.locator('[data-list] > li').first().textContent()).toContain(
      jobsText.ways,
    );
  });

  it('fit in fewer places with each choice, counted beforehand, and kept in the address', async () => {
    await tab.page.goto(jobs);
    const option = tab.page.locator('select[name=job] option[value=fleksjob]');
    const promised = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
    await tab.page.locator('select[name=job]').selectOption('fleksjob');
    await says(`${promised} steder passer`);
    expect(await items('fits').count()).toBe(promised);
    await tab.page.locator('select[name=timer]').selectOption('2');
    await tab.page.waitForFunction(() => location.search === '?job=fleksjob&timer=2');
    const few = await names();
    const fitting = await items('fits').allTextContents();
    expect(fitting.length).toBeLessThan(promised);
    expect(fitting.length).toBeGreaterThan(0);
    for (const item of fitting) {
      expect(item).toContain('Fleksjob');
      expect(Number(/med ([\d,]+) timer?/.exec(item)?.[1]?.replace(',', '.'))).toBeLessThanOrEqual(
        2,
      );
    }
    await tab.page.reload();
    await says('passer');
    expect(await names()).toEqual(few);
    await tab.page
      .locator('job-enterprises')
      .getByRole('button', { name: 'Fjern alle valg' })
      .click();
    await tab.page.waitForFunction(() => location.search === '');
    expect(await count()).toBeGreaterThan(promised);
  });

  it('lead to their pages', async () => {
    await tab.page.goto(`${jobs}?hensyn=stille-rum`);
    await says('passer');
    const link = tab.page.locator('job-enterprises [data-part=name]').first();
    const name = await link.textContent();
    await link.click();
    await tab.page.waitForURL(/\/virksomheder\//);
    expect((await tab.page.locator('h1').textContent())?.trim()).toBe(name?.trim());
  });

  it('are never a dead end: those that no source tells enough of can be asked, and it says what', async () => {
    await tab.page.goto(jobs);
    const boxes = tab.page.locator('input[name=hensyn]');
    for (const box of await boxes.all()) await box.check();
    await says('Spørg dem');
    expect(await boxes.evaluateAll((all) => all.every((box) => box.matches(':enabled')))).toBe(
      true,
    );
    expect(await items('ask').count()).toBeGreaterThan(10);
    expect(await tab.page.locator('[data-group=ask] [data-lead]').textContent()).toMatch(/».+\?«/);
    const [way, known] = ['job=fleksjob', 'hensyn=stille-rum'];
    await tab.page.goto(`${jobs}?${way}&${known}`);
    await says('passer');
    expect(await items('fits').first().textContent()).toContain('Fleksjob');
  });

  it.runIf(isSilkeborg)(
    'stand with the nearest first for who says where they live, also where no place is',
    async () => {
      await tab.page.goto(addressOf('/job/'));
      const towns = tab.page.locator('select[name=by]');
      await towns.selectOption('kjellerup');
      await says('kan du spørge');
      const read = async () =>
        (await items('fits').locator('[data-part=where]').allTextContents()).map((where) =>
          /din\sby/.test(where) ? 0 : Number(/ca\.\s(\d+)\skm/.exec(where)?.[1] ?? Infinity),
        );
      const distances = await read();
      expect(await names()).toContain('Arena Midt');
      expect(distances[0]).toBe(0);
      expect(distances.filter(Number.isFinite).length).toBeGreaterThan(5);
      expect(distances).toEqual(distances.toSorted((x, y) => x - y));
      await towns.selectOption('vrads');
      await tab.page.waitForFunction(() => location.search === '?by=vrads');
      expect((await read())[0]).toBeGreaterThan(0);
      expect(await tab.page.locator('[data-near]').textContent()).toContain('fugleflugt fra Vrads');
      for (const group of ['unclear', 'outside'])
        expect(await items(group).count(), group).toBeGreaterThan(1);
    },
  );

  it.runIf(isSilkeborg)(
    'keep the focus and what is on the list when they are put anew, and can be skipped to',
    async () => {
      await tab.page.goto(addressOf('/job/'));
      await tab.page.locator('.skip[href="#stederne"]').focus();
      await tab.page.keyboard.press('Enter');
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Tab');
      const at = () =>
        tab.page.evaluate(() => {
          const { activeElement: element } = document;
          return [
            element?.tagName,
            element?.closest('li')?.querySelector('a')?.textContent?.trim(),
          ];
        });
      const before = await at();
      expect(before[0]).toBe('BUTTON');
      await tab.page.keyboard.press('Enter');
      await tab.page.locator('select[name=by]').dispatchEvent('change');
      await says('kan du spørge');
      expect(await at()).toEqual(before);
      const municipal = items('fits')
        .filter({ hasText: /^\s*PH-Aktiv/ })
        .locator('shortlist-button');
      expect(await municipal.locator('button').getAttribute('aria-label')).toContain('PH-Aktiv');
      expect(await tab.page.locator('shortlist-button [data-on]').count()).toBe(1);
    },
  );

  it('survive an address nobody made', async () => {
    await tab.page.goto(`${jobs}?job=%3Cscript%3E&by=atlantis&timer=-1&hensyn=%E0%A4%A`);
    await says('kan du spørge');
    expect(await count()).toBeGreaterThan(10);
  });

  it('say so when they cannot be fetched, and leave the list', async () => {
    await tab.page.route('**/job/steder.json', (route) => route.abort());
    await tab.page.goto(jobs);
    const before = await count();
    await tab.page.locator('select[name=job]').selectOption('fleksjob');
    await tab.page.getByText(jobsText.filterFailed).waitFor();
    expect(await count()).toBe(before);
    await tab.page.unroute('**/job/steder.json');
    // Another choice is another question.
    await tab.page.locator('select[name=job]').selectOption('');
    await says('kan du spørge');
  });

  it('can be filtered with the keyboard only, and have nothing for axe to complain of', async () => {
    await tab.page.goto(jobs);
    await tab.page.locator('select[name=job]').focus();
    await tab.page.keyboard.press('ArrowDown');
    await says('passer');
    expect(await tab.page.evaluate(() => location.search)).toMatch(/^\?job=/);
    expectNone(await findViolations(tab.page));
  });
});

describe('vacancies', () => {
  const tab = useTab(phone);

  it('stand with their deadline on the list, the way in and the profile; the closed one is nowhere', async () => {
    for (const path of ['/job/', '/job/smaajob/', '/virksomheder/poteklubben/']) {
      await tab.page.goto(`${neighbour.url}${path}`);
      const text = (await tab.page.locator('main').textContent()) ?? '';
      expect(text, path).toContain('Hundelufter om morgenen');
      expect(text, path).toContain('Søg senest 30. juni 2099');
      expect(text, path).not.toContain('vaskepladsen');
    }
  });

  it('vanish the day after their deadline, also from a page that was built before', async () => {
    await tab.page.clock.setFixedTime('2099-06-30T21:59:00Z');
    await tab.page.goto(`${neighbour.url}/job/`);
    const titles = tab.page.locator('current-list .h4');
    expect(await titles.allTextContents()).toEqual(['Hundelufter om morgenen']);
    await tab.page.clock.setFixedTime('2099-06-30T22:01:00Z');
    await tab.page.goto(`${neighbour.url}/job/`);
    expect(await titles.count()).toBe(0);
    expect(await tab.page.locator('current-list').textContent()).toContain(jobsText.noVacancies);
  });

  it('vanish as open days do, whose last day is over: one is gone, all are gone', async () => {
    const days = tab.page.locator('#aabne-dage ~ current-list');
    for (const [clock, left] of [
      ['2099-04-25T21:59:00Z', ['Forårsmarked i gartneriet', 'Åbent hus']],
      ['2099-04-25T22:01:00Z', ['Åbent hus']],
      ['2099-05-02T22:01:00Z', []],
    ] as const) {
      await tab.page.clock.setFixedTime(clock);
      await tab.page.goto(`${neighbour.url}/virksomheder/`);
      expect(await days.locator('strong').allTextContents(), clock).toEqual(left);
      expect(await days.getByText(openDaysText.over).isVisible()).toBe(left.length === 0);
      expect(await days.getByRole('link', { name: openDaysText.toCalendar }).isVisible()).toBe(
        left.length > 0,
      );
    }
    await tab.page.goto(`${neighbour.url}/virksomheder/kaffe-og-kompas/`);
    expect(await tab.page.locator('.contact').innerText()).toContain(openDaysText.over);
  });

  it('have a page each, for search engines too where all is known, that says when the deadline has passed', async () => {
    await tab.page.clock.setFixedTime('2099-06-30T21:59:00Z');
    await tab.page.goto(`${neighbour.url}/job/`);
    await tab.page.getByRole('link', { name: 'Hundelufter om morgenen', exact: true }).click();
    await tab.page.waitForURL('**/virksomheder/poteklubben/job/hundelufter-om-morgenen/');
    const told = () => tab.page.locator('main').innerText();
    expect(await told()).toContain('Søg senest 30. juni 2099');
    expect(await told()).not.toContain('Fristen er forbi');
    const markup = await tab.page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(markup ?? '')).toMatchObject({
      '@type': 'JobPosting',
      title: 'Hundelufter om morgenen',
      datePosted: '2026-11-02',
      validThrough: '2099-06-30T23:59:59+02:00',
    });
    await tab.page.clock.setFixedTime('2099-06-30T22:01:00Z');
    await tab.page.goto(tab.page.url());
    await tab.page.getByText('Fristen er forbi').waitFor();
    expect(await told()).not.toContain('Søg senest');
    const other = '/virksomheder/kaffe-og-kompas/job/kaffebrygger-med-plads-til-pauser/';
    await tab.page.goto(neighbour.url + other);
    expect(await tab.page.locator('script[type="application/ld+json"]').count()).toBe(0);
  });

  it('are not claimed where nobody has one: to take trainees is no vacancy', async () => {
    await tab.page.goto(addressOf('/job/'));
    expect(await tab.page.locator('current-list li').count()).toBe(0);
    expect(await tab.page.locator('current-list').textContent()).toContain(jobsText.noVacancies);
    expect(await tab.page.locator('main').textContent()).toContain('ikke ledige stillinger');
  });
});

describe('the ways into work without JavaScript', () => {
  const tab = useTab({ ...phone, javaScriptEnabled: false });

  it('are links, and the enterprises a list', async () => {
    await tab.page.goto(jobs);
    expect(await tab.page.locator('job-enterprises form').isVisible()).toBe(false);
    expect(await tab.page.locator('job-enterprises').textContent()).toContain(
      'kører ikke JavaScript',
    );
    expect(await tab.page.locator('job-enterprises [data-part=name]').count()).toBeGreaterThan(10);
    await tab.page.getByRole('link', { name: 'Fleksjob' }).first().click();
    await tab.page.waitForURL(/\/job\/fleksjob\//);
    expect(await tab.page.locator('main').textContent()).toContain('Hvem bestemmer?');
  });
});
