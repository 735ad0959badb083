import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useTab } from './open-browser.ts';

/** What is heard is compared with what is stored, or put in its place: `npm run hear`. */
const renews = process.env['HEAR'] === 'renew';

const { url } = inject('nabokommune');

/** A page of each kind of the invented municipality, whose content changes only with the tests, and what it waits for. */
const pages: { kind: string; path: string; until?: string[] }[] = [
  { kind: 'forside', path: '/' },
  { kind: 'virksomheder', path: '/virksomheder/' },
  { kind: 'profil', path: '/virksomheder/kasserne-paa-kajen/' },
  { kind: 'ydelse', path: '/ydelser/hoejbede-og-baenke/' },
  { kind: 'opgave', path: '/opgaver/ting-i-trae/' },
  { kind: 'job', path: '/job/' },
  { kind: 'jobtype', path: '/job/stu/' },
  { kind: 'let', path: '/let/' },
  { kind: 'ordliste', path: '/ordliste/' },
  {
    kind: 'soeg',
    path: '/soeg/?q=tr%C3%A6',
    until: ['.search-tools > [role=status]:not(:empty)', '#resultater:not([aria-busy])'],
  },
  { kind: 'kort', path: '/kort/', until: ['live-map[data-state=ready] .sign'] },
  { kind: 'liste', path: '/liste/?liste=poteklubben,gardiner-og-duge', until: ['.letters li'] },
];

/** Without what is not heard: where this site is served, and the whole letter behind a link that writes one. */
const shorten = (snapshot: string): string =>
  `${snapshot.replaceAll(/(mailto:[^?\n]*)\?.*/g, '$1').replaceAll(url, '')}\n`;

describe('what a screen reader is given, role by role and name by name', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  it.each(pages)('of $kind is what was read and found good', async ({ kind, path, until = [] }) => {
    const { page } = tab;
    await page.goto(url + path);
    for (const selector of until)
      await page.locator(selector).first().waitFor({ state: 'attached' });
    const heard = shorten(await page.locator('main').ariaSnapshot());
    const file = resolve(`tests/browser/aria/${kind}.yaml`);
    if (renews) writeFileSync(file, heard);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(heard);
  });
});
