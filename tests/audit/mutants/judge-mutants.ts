/** What is read of a report of the mutation testing framework (mutation-testing-report-schema). */
export interface Report {
  files: Record<string, { source: string; mutants: readonly Mutant[] }>;
}

interface Mutant {
  status: string;
  replacement?: string;
  location: { start: Place; end: Place };
}

/** A place in a file; lines and columns begin at 1. */
interface Place {
  line: number;
  column: number;
}

/** Why changes that no unit test notices are let be: for each file the reasons, and under each the changes. */
export type Survivors = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** So many percent of the changes in each folder must be noticed. */
const enough = 85;

const folders = ['src/domain', 'src/check'];

/**
 * Says how much the tests notice. Changes to what is made once when a file is loaded can't be tried one by one; they
 * count neither way, and their number is told.
 */
export function judge(report: Report, reasons: Survivors): { lines: string[]; isGood: boolean } {
  const files = Object.entries(report.files).map(([path, { source, mutants }]) => {
    const of = (...wanted: string[]) => mutants.filter(({ status }) => wanted.includes(status));
    const alive = of('Survived', 'NoCoverage').map((mutant) => ({
      line: mutant.location.start.line,
      change: describeChange(source, mutant),
    }));
    return {
      path,
      killed: of('Killed', 'Timeout').length,
      alive,
      ignored: of('Ignored').length,
    };
  });
  const known = new Set<string>();
  const unexplained: string[] = [];
  const explained: string[] = [];
  for (const { path, alive } of files)
    for (const { line, change } of alive) {
      const reason = Object.entries(reasons[path] ?? {}).find(([, all]) => all.includes(change));
      known.add(`${path} ${change}`);
      if (reason) explained.push(`${path}:${line} ${change}\n    ${reason[0]}`);
      else unexplained.push(`${path}:${line} ${change}`);
    }
  const rows = files.map(({ path, killed, alive, ignored }) =>
    row(path, killed, alive.length, ignored),
  );
  const totals = folders.flatMap((folder) => {
    const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
    const sum = (count: (file: (typeof own)[number]) => number) =>
      own.reduce((total, file) => total + count(file), 0);
    const killed = sum((file) => file.killed);
    const alive = sum((file) => file.alive.length);
    return killed + alive === 0
      ? []
      : [
          {
            share: shareOf(killed, alive),
            text: row(
              folder,
              killed,
              alive,
              sum((file) => file.ignored),
            ),
          },
        ];
  });
  const gone = Object.entries(reasons).flatMap(([path, byReason]) =>
    report.files[path] === undefined
      ? []
      : Object.values(byReason)
          .flat()
          .filter((change) => !known.has(`${path} ${change}`))
          .map((change) => `${path} ${change}`),
  );
  return {
    lines: [
      ...section('Changes that no unit test notices, and why they are let be', explained),
      ...section('Reasons for changes that are noticed now or no longer there: remove them', gone),
      ...section('Changes that no unit test notices, without a reason', unexplained),
      ...section('Noticed, not noticed, not tried', [...rows, ...totals.map(({ text }) => text)]),
    ],
    isGood:
      unexplained.length === 0 && totals.length > 0 && totals.every(({ share }) => share >= enough),
  };
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines];

const shareOf = (killed: number, alive: number): number => (100 * killed) / (killed + alive);

function row(name: string, killed: number, alive: number, ignored: number): string {
  const share = killed + alive === 0 ? '' : `${shareOf(killed, alive).toFixed(1)} %`;
  return `${share.padStart(8)} ${[killed, alive, ignored].map((count) => String(count).padStart(5)).join('')}  ${name}`;
}

/** `what stands there => what it was changed to`, each on one line and not longer than it takes to find it. */
function describeChange(source: string, { location, replacement = '' }: Mutant): string {
  const lines = source.split('\n');
  const { start, end } = location;
  const part = lines.slice(start.line - 1, end.line);
  part[part.length - 1] = part.at(-1)?.slice(0, end.column - 1) ?? '';
  part[0] = part[0]?.slice(start.column - 1) ?? '';
  return `${oneLine(part.join('\n'))} => ${oneLine(replacement)}`;
}

function oneLine(code: string): string {
  const text = code.replaceAll(/\s+/g, ' ').trim();
  return text.length <= 70 ? text : `${text.slice(0, 69)}…`;
}
