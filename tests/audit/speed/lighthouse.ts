import { type Browser, chromium } from 'playwright-core';
import { findChromium, launchFlags } from '../../browser/find-chromium.ts';
import { freePort } from '../nginx.ts';
import { loadTool } from '../tools/load.ts';

/** What is read of a report of Lighthouse. */
interface Report {
  lighthouseVersion: string;
  environment: { hostUserAgent: string };
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

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What loading a page costs: medians of all runs, and what was sent in the first. */
export interface Load {
  /** Performance, accessibility, best practices and search engines, 0 to 100: the lowest of all runs. */
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

/** Lighthouse with a browser of its own. */
export interface Meter {
  /** What measures: Lighthouse and its browser, with their versions. */
  readonly name: string;
  /** Measures a page as Lighthouse does for phones: slow 4G and a slow processor, both simulated. */
  measure(url: string, runs?: number): Promise<Load>;
  close(): Promise<void>;
}

/** Starts a browser that Lighthouse can talk to. */
export async function startLighthouse(): Promise<Meter> {
  const port = await freePort();
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...launchFlags, `--remote-debugging-port=${port}`],
  });
  const { default: lighthouse } = (await loadTool('lighthouse')) as { default: Lighthouse };
  let name = 'Lighthouse';
  return {
    get name() {
      return name;
    },
    async measure(url, runs = 3) {
      const reports: Report[] = [];
      for (let run = 0; run < runs; run++) {
        const result = await lighthouse(url, { port, output: 'json', onlyCategories: categories });
        if (result === undefined) throw new Error(`Lighthouse has no report of ${url}`);
        reports.push(result.lhr);
        name = `Lighthouse ${result.lhr.lighthouseVersion}, Chromium ${browser.version()}`;
      }
      return summarise(reports);
    },
    close: () => browser.close(),
  };
}

function summarise(reports: readonly Report[]): Load {
  const middle = (audit: string): number => {
    const values = reports.map(({ audits }) => audits[audit]?.numericValue ?? NaN);
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
  };
  const lowest = (category: string): number =>
    Math.min(
      ...reports.map(({ categories: all }) => Math.round((all[category]?.score ?? 0) * 100)),
    );
  const sent = reports[0]?.audits['network-requests']?.details?.items ?? [];
  return {
    scores: categories.map(lowest),
    firstPaint: middle('first-contentful-paint'),
    largestPaint: middle('largest-contentful-paint'),
    blocked: middle('total-blocking-time'),
    shift: middle('cumulative-layout-shift'),
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
