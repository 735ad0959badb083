import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listMovedPages } from '../../src/queries/moved-pages.ts';
import { getDirectory, useDirectory } from './mock-directory.ts';
import { routes, shortcuts } from '../../src/routes.ts';

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

const getMovedPages = async () => listMovedPages(await getDirectory());

describe('addresses that lead on', () => {
  it('are the shortcuts, and the former address of each page and of its files', async () => {
    useDirectory(({ kinds }) => {
      kinds[0]!.data.formerSlugs = ['gammel-art'];
    });
    const { redirects } = await getMovedPages();
    const to = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
    for (const [from, target] of Object.entries(shortcuts)) expect(to.get(from)).toBe(target);
    const moved: [string, string, (slug: string) => string][] = [
      ['gammel-art', 'vaerksted', routes.kind],
      ['gammelt-raad', 'fuldguide', routes.guidePage],
      ['gammelt-papir', 'fuldpapir', routes.paper],
      ['gammelt-job', 'fuldjob', routes.jobType],
      ['gammel-opgave', 'fuldopgave', routes.taskType],
      ['gammel-opgave', 'fuldopgave', (slug) => routes.framed(`opgaver/${slug}`)],
      ['gammel-historie', 'fuldhistorie', routes.partnership],
      ['gammelt-sted', 'fuldsted', routes.enterprise],
      ['gammelt-sted', 'fuldsted', (slug) => routes.framed(`virksomheder/${slug}`)],
      ['gammelt-sted', 'fuldsted', routes.contactCard],
      ['gammelt-sted', 'fuldsted', routes.shortlistEntry],
      ['gammel-ydelse', 'fuldydelse', routes.service],
      ['gammel-ydelse', 'fuldydelse', routes.shortlistEntry],
    ];
    for (const [former, slug, address] of moved)
      expect(to.get(address(former)), address(former)).toBe(address(slug));
    expect(redirects).toHaveLength(Object.keys(shortcuts).length + moved.length);
  });

  it('never take the address of an entry that is there, on a list where names share one folder', async () => {
    useDirectory(({ enterprises }) => {
      find(enterprises, 'kanten').data.formerSlugs = ['fuldydelse'];
    });
    const from = (await getMovedPages()).redirects.map((redirect) => redirect.from);
    expect(from).not.toContain(routes.shortlistEntry('fuldydelse'));
    expect(from).toContain(routes.enterprise('fuldydelse'));
  });

  it('lead from each address to one place only', async () => {
    useDirectory(({ enterprises, services }) => {
      find(enterprises, 'kanten').data.formerSlugs = ['samme'];
      find(services, 'poser').data.formerSlugs = ['samme'];
    });
    const from = (await getMovedPages()).redirects.map((redirect) => redirect.from);
    expect(new Set(from).size).toBe(from.length);
  });

  it('are told apart from pages that were removed for good', async () => {
    useDirectory((_entries, municipality) => {
      municipality.removedPages = ['/vaek/'];
    });
    expect((await getMovedPages()).gone).toEqual(['/vaek/']);
  });
});

function find<T extends { slug: string }>(items: readonly T[], slug: string): T {
  return items.find((item) => item.slug === slug)!;
}
