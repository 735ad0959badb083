import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkContent, type CheckResult } from '../check/check-content.ts';
import { formatProblem, formatWarning, summarise } from '../check/format-problem.ts';
import { formatWarnings, isGrouped } from '../check/group-warnings.ts';
import { formatRepairs, summariseRepairs } from '../check/format-repair.ts';
import { repairContent } from '../check/repair-content.ts';
import { contentDir } from '../municipality.ts';
import { readToday } from '../today.ts';

if (import.meta.main) process.exitCode = await check(process.argv.slice(2));

/**
 * Checks the content: `node src/cli/check.ts [--alle] [--json]`, with the folder in CONTENT_DIR. A warning that holds of
 * many files is told once, with `--alle` for each. Exit code 0: no problems, though there may be warnings, 1: problems,
 * 2: could not run.
 * With `--ret` it shows what it can mend without a guess, and with `--ret --skriv` it writes that. Exit code 0 or 2.
 */
export async function check(flags: readonly string[], folder = contentDir): Promise<number> {
  const strange = flags.find((flag) => !['--alle', '--json', '--ret', '--skriv'].includes(flag));
  if (strange !== undefined || (flags.includes('--skriv') && !flags.includes('--ret'))) {
    console.error(
      strange === undefined
        ? '--skriv hører sammen med --ret: npm run check -- --ret --skriv'
        : `»${strange}« kendes ikke. Skriv --alle, --ret, --ret --skriv, --json eller ingenting.`,
    );
    return 2;
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(
      `Mappen ${relative(process.cwd(), folder) || folder} findes ikke. Kør fra projektets mappe, eller peg CONTENT_DIR på indholdet.`,
    );
    return 2;
  }
  if (flags.includes('--ret')) return mend(folder, flags.includes('--skriv'));
  let today: string;
  try {
    today = readToday();
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const result = await checkContent(folder, today);
  if (flags.includes('--json')) console.log(JSON.stringify(result, undefined, 2));
  else console.log(tell(result, flags.includes('--alle')).join('\n'));
  return result.problems.length === 0 ? 0 : 1;
}

function tell(result: CheckResult, isAll: boolean): string[] {
  const { problems, warnings } = result;
  // Mistakes first: what only should be looked at would drown them.
  if (problems.length > 0) return [...problems.map(formatProblem), summarise(result)];
  if (isAll || !isGrouped(warnings)) return [...warnings.map(formatWarning), summarise(result)];
  const more = 'Det, der går igen, står på én linje. Se det fil for fil: npm run check -- --alle';
  return [...formatWarnings(warnings), `${summarise(result)} ${more}`];
}

/** Shows what can be mended, and writes it when it is asked to. */
function mend(folder: string, isToWrite: boolean): number {
  const files = repairContent(folder);
  if (isToWrite) for (const { file, text } of files) writeFileSync(join(folder, file), text);
  console.log([...files.map(formatRepairs), summariseRepairs(files, isToWrite)].join('\n'));
  return 0;
}
