import { matchesGlob } from 'node:path';

/** What is read of a report of the mutation testing framework (mutation-testing-report-schema). */
export interface Report {
  files: Record<string, { source: string; mutants: readonly Mutant[] }>;
}

interface Mutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: Spot; end: Spot };
}

/** A spot in a file; lines and columns begin at 1. */
interface Spot {
  line: number;
  column: number;
}

/** Why a kind of change that no unit test notices is let be. What is left out of it fits everything. */
export interface Reason {
  why: string;
  /** The files, as a glob from the project's root. */
  in: string;
  /** What kind of change: a name that Stryker gives its mutators. */
  of?: readonly string[];
  /** What stood there before, on one line. */
  was?: RegExp;
  /** The line it begins on. */
  line?: RegExp;
}

/** So much is asked of the changes in a folder. */
export interface Demand {
  folder: string;
  /** So many percent of them must be noticed. */
  least: number;
  /** So many that are not noticed may be without a reason. */
  mostUnexplained: number;
}

/** A change that no unit test noticed. */
interface Survivor {
  path: string;
  mutator: string;
  line: number;
  /** The line it begins on. */
  text: string;
  was: string;
  change: string;
}

interface Tally {
  name: string;
  killed: number;
  alive: readonly Survivor[];
  ignored: number;
}

/**
 * Says how much the tests notice. Changes to what is made once when a file is loaded can't be tried one by one; they
 * count neither way, and their number is told.
 */
export function judge(
  report: Report,
  reasons: readonly Reason[],
  demands: readonly Demand[],
): { lines: string[]; isGood: boolean } {
  const files = Object.entries(report.files).map(([path, { source, mutants }]): Tally => {
    const of = (...wanted: string[]) => mutants.filter(({ status }) => wanted.includes(status));
    return {
      name: path,
      killed: of('Killed', 'Timeout').length,
      alive: of('Survived', 'NoCoverage').map((mutant) => describeSurvivor(path, source, mutant)),
      ignored: of('Ignored').length,
    };
  });
  const alive = files.flatMap((file) => file.alive);
  const byReason = Map.groupBy(alive, (survivor) =>
    reasons.find((reason) => isMeant(reason, survivor)),
  );
  const unexplained = byReason.get(undefined) ?? [];
  const totals = demands.flatMap((demand) => {
    const isIn = ({ name }: { name: string }) => name.startsWith(`${demand.folder}/`);
    const total = sumUp(demand.folder, files.filter(isIn));
    if (total.killed + total.alive.length === 0) return [];
    const open = unexplained.filter(({ path }) => isIn({ name: path })).length;
    return [{ ...demand, total, open }];
  });
  return {
    lines: [
      ...section(
        'Why changes that no unit test notices are let be',
        [...byReason].flatMap(([reason, all]) =>
          reason ? [`${String(all.length).padStart(5)}  ${reason.why}`] : [],
        ),
      ),
      ...section(
        'Reasons for nothing that is left: remove them',
        reasons.filter((reason) => !byReason.has(reason)).map(({ why }) => why),
      ),
      ...section(
        'Changes that no unit test notices, without a reason',
        unexplained.map(
          ({ path, line, mutator, change }) => `${path}:${line} ${mutator} ${change}`,
        ),
      ),
      ...section('Noticed, not noticed, not tried', [
        ...files.map(row),
        ...totals.map(
          ({ total, open, least, mostUnexplained }) =>
            `${row(total)}: at least ${least} %, ${open} without a reason of at most ${mostUnexplained}`,
        ),
      ]),
    ],
    isGood:
      totals.length > 0 &&
      totals.every(
        ({ total, open, least, mostUnexplained }) =>
          shareOf(total) >= least && open <= mostUnexplained,
      ),
  };
}

const isMeant = ({ in: glob, of, was, line }: Reason, survivor: Survivor): boolean =>
  matchesGlob(survivor.path, glob) &&
  (of?.includes(survivor.mutator) ?? true) &&
  (was?.test(survivor.was) ?? true) &&
  (line?.test(survivor.text) ?? true);

const sumUp = (name: string, files: readonly Tally[]): Tally => ({
  name,
  killed: files.reduce((sum, file) => sum + file.killed, 0),
  alive: files.flatMap((file) => file.alive),
  ignored: files.reduce((sum, file) => sum + file.ignored, 0),
});

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines];

const shareOf = ({ killed, alive }: Tally): number => (100 * killed) / (killed + alive.length);

function row(tally: Tally): string {
  const { name, killed, alive, ignored } = tally;
  const share = killed + alive.length === 0 ? '' : `${shareOf(tally).toFixed(1)} %`;
  return `${share.padStart(8)} ${[killed, alive.length, ignored].map((count) => String(count).padStart(5)).join('')}  ${name}`;
}

function describeSurvivor(path: string, source: string, mutant: Mutant): Survivor {
  const { location, replacement = '', mutatorName: mutator } = mutant;
  const lines = source.split('\n');
  const { start, end } = location;
  const part = lines.slice(start.line - 1, end.line);
  part[part.length - 1] = part.at(-1)?.slice(0, end.column - 1) ?? '';
  part[0] = part[0]?.slice(start.column - 1) ?? '';
  const was = oneLine(part.join('\n'));
  return {
    path,
    mutator,
    line: start.line,
    text: lines[start.line - 1] ?? '',
    was,
    change: `${shorten(was)} => ${shorten(oneLine(replacement))}`,
  };
}

const oneLine = (code: string): string => code.replaceAll(/\s+/g, ' ').trim();

/** Not longer than it takes to find it. */
const shorten = (text: string): string => (text.length <= 70 ? text : `${text.slice(0, 69)}…`);
