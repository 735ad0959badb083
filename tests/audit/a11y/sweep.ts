import { afterAll, beforeAll, describe, it } from 'vitest';
import { useTab } from '../../browser/open-browser.ts';
import { unready } from '../../browser/watch-shifts.ts';
import { expectNone } from '../../expect-none.ts';
import type { BuiltSite } from '../../global-setup.ts';
import { readPages } from '../../site/built-site.ts';
import { runAlfa } from './alfa.ts';
import { runAxe } from './axe.ts';
import type { Engine, EngineName, Finding, OpenPage, Verdict } from './finding.ts';
import { runIbm } from './ibm.ts';
import { runQualweb } from './qualweb.ts';
import { Tally } from './tally.ts';
import { isExempt, isReviewed } from './triage.ts';

/** The four, in the order of their work. QualWeb comes last: it writes its marks into the elements of the page. */
export const engines: [EngineName, Engine][] = [
  ['axe', runAxe],
  ['Alfa', runAlfa],
  ['IBM', runIbm],
  ['QualWeb', runQualweb],
];

/** Stands in for a page in a frame: it is there, and has nothing but its name. */
const framed = `<!doctype html><html lang="da"><title>Ramme</title><meta name="responsive-embedded-sizing" content="allow-origins=*"><h1>Ramme</h1></html>`;

/** Measures every page of a municipality with four engines in one tab, at a desk and in light colours. */
export function sweep(site: BuiltSite): void {
  const tally = new Tally();

  describe(`${site.name}: axe, IBM, Alfa and QualWeb find nothing`, () => {
    const tab = useTab({ bypassCSP: true, viewport: { width: 1280, height: 1024 } });

    // What stands in a frame is a page of its own, measured by itself; the engines would take its parts for the page's.
    beforeAll(async () => {
      await tab.page.route(`${site.url}/ramme/**`, async (route) => {
        const isFramed = route.request().frame().parentFrame() !== null;
        await (isFramed
          ? route.fulfill({ contentType: 'text/html', body: framed })
          : route.continue());
      });
    });

    it.each(readPages(site).map(({ path, html }) => ({ path, html })))(
      'on $path',
      async ({ path, html }) => {
        await tab.page.goto(`${site.url}${path}`);
        // A part that is made anew under an engine's eyes would be told as a fault.
        await tab.page.waitForFunction((parts) => document.querySelector(parts) === null, unready);
        expectNone(await judge({ page: tab.page, html }, path, tally));
      },
    );

    afterAll(() => console.log(`${site.name}\n\n${String(tally)}\n`));
  });
}

async function judge(open: OpenPage, path: string, tally: Tally): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, engine] of engines) {
    const start = performance.now();
    const verdict = await engine(open);
    tally.add(name, path, verdict, performance.now() - start);
    problems.push(...explain(name, path, verdict));
  }
  return problems;
}

function explain(engine: EngineName, path: string, { passed, failed, review }: Verdict): string[] {
  const tell = (word: string) => (finding: Finding) =>
    `${engine} ${word} ${finding.rule} ${finding.kind}: ${finding.message}: ${finding.where}`;
  return [
    ...(passed > 0 ? [] : [`${engine} judged nothing`]),
    ...failed.filter((finding) => !isExempt(engine, path, finding)).map(tell('fails')),
    ...review.filter((finding) => !isReviewed(engine, finding)).map(tell('asks about')),
  ];
}
