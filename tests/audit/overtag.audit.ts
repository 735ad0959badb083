import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../build-site.ts';
import { expectNone } from '../expect-none.ts';
import type { BuiltSite } from '../global-setup.ts';
import { type BuiltPage, fileBehind, readPages, visibleText } from '../site/built-site.ts';
import {
  findCodeWords,
  findDeadLinks,
  findEmptyParts,
  findOrphans,
} from '../takeover/find-faults.ts';
import { beginMunicipality } from './begin-municipality.ts';

/** Where somebody comes to by an address that nothing stands at. */
const unlinked = ['/404.html', '/fjernet/', '/tegninger/'];

describe('what npm run overtag writes', () => {
  const contentDir = resolve('.test/overtag-content');
  const site: BuiltSite = {
    name: 'overtag',
    contentDir,
    dir: resolve('.test/overtag'),
    url: '',
    base: '',
  };
  let pages: readonly BuiltPage[] = [];

  beforeAll(async () => {
    for (const folder of [contentDir, site.dir]) rmSync(folder, { recursive: true, force: true });
    beginMunicipality(contentDir);
    await buildSite(contentDir, site.dir);
    pages = readPages(site);
  });

  it('becomes a site, in the other languages too', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(40);
    // The papers come along, and the guide's front page leads to them.
    const wanted = ['/', '/en/', '/ordliste/', '/regn/', '/spot/', '/papirer/', '/guide/'];
    expect(paths).toEqual(expect.arrayContaining(wanted));
    const missing = ['/guide/samlet/', '/partnerskaber/', '/resultater/', '/ramme/kort/'];
    expectNone(missing.filter((path) => fileBehind(site, path) !== undefined));
  });

  it('leads only to what there is, and to all of it', () => {
    expectNone(findDeadLinks(site, pages));
    expectNone(findOrphans(pages, unlinked));
  });

  it('says what is behind the door to its guide: papers, and not what it has not done', () => {
    const front = pages.find(({ path }) => path === '/')?.html ?? '';
    expect(visibleText(front)).toContain('Se papirer, I kan bruge hos jer.');
  });

  it('has something under every heading, and no word that only code has', () => {
    expectNone(findEmptyParts(pages));
    expectNone(findCodeWords(pages));
  });
});
