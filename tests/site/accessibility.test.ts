import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { municipalitySchema } from '../../src/schema/municipality.ts';
import { expectNone } from '../expect-none.ts';
import { attribute, type BuiltPage, enough, readPages, sites } from './built-site.ts';

/** Where the statement stands, and the address that the law says leads to it. */
const statement = '/tilgaengelighed/';

const linksOf = (page: BuiltPage, selector: string): string[] =>
  page.dom.querySelectorAll(selector).map((link) => attribute(link, 'href') ?? '');

describe.each(sites)('the duties of the law on accessibility at $name', (site) => {
  const pages = readPages(site);
  const page = pages.find(({ path }) => path === statement);
  const { accessibility, contact } = municipalitySchema.parse(
    parse(readFileSync(join(site.contentDir, 'kommune/kommune.yaml'), 'utf8')),
  );

  it('are that each page leads to the statement from its footer', () => {
    const without = pages.filter((other) => !linksOf(other, 'footer a').includes(statement));
    expectNone(without.map(({ path }) => path));
  });

  it('are that the link has the name that the law gives it, once there is a statement', () => {
    const name = accessibility.url ? 'Tilgængelighedserklæring' : 'Tilgængelighed';
    const names = pages.flatMap(({ dom }) =>
      dom
        .querySelectorAll('footer a')
        .filter((link) => attribute(link, 'href') === statement)
        .map((link) => link.textContent.trim()),
    );
    expect(new Set(names)).toEqual(new Set([name]));
  });

  it('are that /was leads to it, with and without a slash', async () => {
    for (const path of ['/was', '/was/']) {
      const { status, url } = await fetch(`${site.url}${path}`);
      expect([status, new URL(url).pathname]).toEqual([200, site.base + statement]);
    }
  });

  it('are that the page leads on to the one made at the authority, once there is one', () => {
    if (accessibility.url) expect(linksOf(page!, 'main a')).toContain(accessibility.url);
    else expect(page?.html).toContain('er ikke oprettet endnu');
  });

  it('are that it gives a phone and an address to write to', () => {
    const links = linksOf(page!, 'main a');
    expect(links).toContain(`tel:+45${contact.phone?.replaceAll(' ', '')}`);
    expect(links.filter((link) => link.startsWith(`mailto:${contact.email}?`))).toHaveLength(1);
    const words = page!.dom.querySelector('main')?.textContent ?? '';
    expect(words.replaceAll('\u00A0', ' ')).toContain(contact.phone);
    expect(words).toContain(contact.email);
  });

  it('are that it says when it was last gone through, and who hears complaints', () => {
    const words = page!.dom.querySelector('main')?.textContent ?? '';
    expect(words).toMatch(/Gennemgået \d{1,2}\. \S+ 20\d\d/);
    expect(words).toMatch(/Digitaliseringsstyrelsen|myndigheden/);
  });
});

describe.each(sites)('what the engines stumble over is found early at $name', (site) => {
  it.each([
    ['no list is empty', 'ul, ol, dl'],
    ['no table is without a caption', 'table'],
  ])('%s', (_, selector) => {
    const isBad = (item: ReturnType<BuiltPage['dom']['querySelectorAll']>[number]) =>
      selector === 'table'
        ? item.querySelector('caption') === null
        : item.childElements.length === 0;
    expectNone(
      readPages(site).flatMap(({ path, dom }) =>
        dom
          .querySelectorAll(selector)
          // What is hidden until a script fills it is not met.
          .filter((item) => isBad(item) && item.closest('[hidden]') === null)
          .map((item) => `${path}: <${item.tagName}>`),
      ),
    );
  });

  it('each head of a table says whether it is of a column or of a row', () => {
    const heads = readPages(site).flatMap(({ path, dom }) =>
      dom.querySelectorAll('th').map((head) => ({ path, scope: attribute(head, 'scope') })),
    );
    expect(heads.length).toBeGreaterThan(enough(0));
    expectNone(heads.filter(({ scope }) => !scope).map(({ path }) => path));
  });
});

describe.each(sites)('the landmarks at $name', (site) => {
  it('are few on every page: sections are none', () => {
    const many = readPages(site).filter(
      ({ dom }) => dom.querySelectorAll('section[aria-label], section[aria-labelledby]').length > 0,
    );
    expectNone(many.map(({ path }) => path));
  });
});
