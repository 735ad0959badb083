import { spreadOf } from '../../bench/search-spread.ts';
import { findChromium, launchFlags } from '../../browser/find-chromium.ts';
import { loadTool } from '../tools/load.ts';

/** What is read of a report of Lighthouse. */
interface Report {
  lighthouseVersion: string;
  environment: { hostUserAgent: string };
  /** Why the page could not be measured, as when it was not there. */
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; details?: { items?: NetworkRequest[] } }>;
}

interface NetworkRequest {
  resourceType?: string;
  transferSize?: number;
}

type Lighthouse = (
  url: string,
  flags: { port: number; output: 'json'; onlyCategories: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;

type Launch = (options: {
  chromePath: string;
  chromeFlags: string[];
}) => Promise<{ port: number; kill(): void }>;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What loading a page costs: medians of three runs, and what was sent in the first. */
export interface Load {
  /** How often the page was loaded in all. */
  runs: number;
  /** Performance, accessibility, best practices and search engines, 0 to 100. */
  scores: number[];
  /** Milliseconds to the first and to the largest paint, and in which the page could not answer. */
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  /** How far things moved by themselves, as a share of the screen. */
  shift: number;
  requests: number;
  /** Kilobytes (1,000 bytes) over the wire, by kind of file. */
  kilobytes: Record<'html' | 'css' | 'script' | 'font' | 'image' | 'other', number>;
}

/** What a page costs, and the bars it missed, each in words. */
interface Measured {
  load: Load;
  missed: string[];
}

/** Runs of a round, whose medians count, and how many rounds a page gets to meet its bars. */
const runsOfRound = 3;
const mostRounds = 3;

/** Lighthouse with a browser of its own. */
export interface Meter {
  /** What measures: Lighthouse and its browser, with their versions. */
  readonly name: string;
  /**
   * Measures a page as Lighthouse does for phones: slow 4G and a slow processor, both simulated. What else a machine
   * does can only make a page slower, so one that misses a bar is measured again, twice at most, and the last round
   * is what counts. Throws when the page is not there.
   */
  measure(url: string, missedBars?: (load: Load) => string[]): Promise<Measured>;
  close(): void;
}

/**
 * Starts a browser that only Lighthouse talks to: what else listens, as Playwright does to every page, puts code of
 * its own into it, and that takes time before the first paint.
 */
export async function startLighthouse(): Promise<Meter> {
  const { launch } = (await loadTool('chrome-launcher')) as { launch: Launch };
  const { default: lighthouse } = (await loadTool('lighthouse')) as { default: Lighthouse };
  const browser = await launch({
    chromePath: findChromium(),
    // The certificate is that of the sweep's own server, whom nobody knows.
    chromeFlags: [...launchFlags, '--ignore-certificate-errors'],
  });
  let name = 'Lighthouse';
  const load = async (url: string, tries = 2): Promise<Report> => {
    const options = { port: browser.port, output: 'json', onlyCategories: categories } as const;
    const { lhr } = (await lighthouse(url, options)) ?? {};
    if (lhr && !lhr.runtimeError) {
      const version = /Chrome\/[\d.]+/.exec(lhr.environment.hostUserAgent)?.[0];
      name = `Lighthouse ${lhr.lighthouseVersion}, ${version}`;
      return lhr;
    }
    // Now and then it misses the beginning of a load.
    if (tries > 1) return load(url, tries - 1);
    throw new Error(`Lighthouse has no report of ${url}: ${lhr?.runtimeError?.message}`);
  };
  return {
    get name() {
      return name;
    },
    async measure(url, missedBars = () => []) {
      for (let round = 1; ; round++) {
        const reports: Report[] = [];
        for (let run = 0; run < runsOfRound; run++) reports.push(await load(url));
        const summary = summarise(reports, round * runsOfRound);
        const missed = missedBars(summary);
        if (missed.length === 0 || round === mostRounds) return { load: summary, missed };
      }
    },
    close: () => browser.kill(),
  };
}

function summarise(reports: readonly Report[], runs: number): Load {
  const middle = (valueOf: (report: Report) => number): number =>
    spreadOf(reports.map(valueOf)).median;
  const audit = (name: string): number =>
    middle(({ audits }) => audits[name]?.numericValue ?? Infinity);
  const sent = reports[0]?.audits['network-requests']?.details?.items ?? [];
  return {
    runs,
    scores: categories.map((name) =>
      middle((report) => Math.round((report.categories[name]?.score ?? 0) * 100)),
    ),
    firstPaint: audit('first-contentful-paint'),
    largestPaint: audit('largest-contentful-paint'),
    blocked: audit('total-blocking-time'),
    shift: audit('cumulative-layout-shift'),
    requests: sent.length,
    kilobytes: sumByKind(sent),
  };
}

const kinds: Record<string, keyof Load['kilobytes']> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Font: 'font',
  Image: 'image',
};

function sumByKind(requests: readonly NetworkRequest[]): Load['kilobytes'] {
  const sums = { html: 0, css: 0, script: 0, font: 0, image: 0, other: 0 };
  for (const { resourceType = '', transferSize = 0 } of requests)
    sums[kinds[resourceType] ?? 'other'] += transferSize / 1000;
  return sums;
}

/** All that was sent, in kilobytes. */
export const totalOf = ({ kilobytes }: Load): number =>
  Object.values(kilobytes).reduce((sum, each) => sum + each, 0);
