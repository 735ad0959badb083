import { formatTable } from '../../bench/table.ts';
import { type EngineName, engineNames, type Finding, type Verdict } from './finding.ts';
import { isExempt } from './triage.ts';

interface Count {
  pages: number;
  passed: number;
  failed: number;
  exempt: number;
  ms: number;
  rules: Set<string>;
  /** Findings left to a person, by rule and kind. */
  review: Map<string, { pages: number; items: number; message: string }>;
}

/** Counts what the engines say, page by page, and tells it as a table. */
export class Tally {
  readonly #counts = new Map<EngineName, Count>();

  /** @param path the page judged. @param ms how long the engine took, in milliseconds. */
  add(engine: EngineName, path: string, verdict: Verdict, ms: number): void {
    const count = this.#countOf(engine);
    const exempt = verdict.failed.filter((finding) => isExempt(engine, path, finding));
    count.pages += 1;
    count.passed += verdict.passed;
    count.failed += verdict.failed.length - exempt.length;
    count.exempt += exempt.length;
    count.ms += ms;
    for (const rule of verdict.ran) count.rules.add(rule);
    for (const [key, findings] of Map.groupBy(verdict.review, keyOf)) {
      const row = count.review.get(key) ?? { pages: 0, items: 0, message: '' };
      row.pages += 1;
      row.items += findings.length;
      row.message ||= findings[0]?.message ?? '';
      count.review.set(key, row);
    }
  }

  /** One row an engine, then what each leaves to a person. */
  toString(): string {
    const rows = engineNames.map((name) => {
      const { pages, rules, passed, failed, exempt, review, ms } = this.#countOf(name);
      const items = [...review.values()].reduce((sum, row) => sum + row.items, 0);
      const seconds = Math.round(ms / 1000);
      return [name, pages, rules.size, passed, failed, exempt, items, seconds].map(String);
    });
    const heads = [
      'engine',
      'pages',
      'rules',
      'passed',
      'failed',
      'exempt',
      'to review',
      'seconds',
    ];
    const left = engineNames.flatMap((name) =>
      [...this.#countOf(name).review]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([key, { pages, items, message }]) => [
          name,
          key,
          String(pages),
          String(items),
          message.slice(0, 70),
        ]),
    );
    return [
      formatTable(heads, rows),
      formatTable(['engine', 'to review: rule, kind', 'pages', 'items', 'it says'], left),
    ].join('\n\n');
  }

  #countOf(engine: EngineName): Count {
    const empty = { pages: 0, passed: 0, failed: 0, exempt: 0, ms: 0 };
    const count = this.#counts.get(engine) ?? { ...empty, rules: new Set(), review: new Map() };
    this.#counts.set(engine, count);
    return count;
  }
}

const keyOf = ({ rule, kind }: Finding): string => `${rule} ${kind}`;
