import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { formatProblem, formatWarning, summarise } from '../check/format-problem.ts';
import { contentDir } from '../municipality.ts';
import { readToday } from '../today.ts';

/**
 * Checks the content: `node src/cli/check.ts [--json]`, with the folder in CONTENT_DIR.
 * Exit code 0: no problems, though there may be warnings, 1: problems, 2: could not run.
 */
process.exitCode = await run();

async function run(): Promise<number> {
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory()) {
    const folder = relative(process.cwd(), contentDir) || contentDir;
    console.error(
      `Mappen ${folder} findes ikke. Kør fra projektets mappe, eller peg CONTENT_DIR på indholdet.`,
    );
    return 2;
  }
  let today: string;
  try {
    today = readToday();
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const result = await checkContent(contentDir, today);
  if (process.argv.includes('--json')) console.log(JSON.stringify(result, undefined, 2));
  else
    console.log(
      [
        ...result.problems.map(formatProblem),
        // Mistakes first: what only should be looked at would drown them.
        ...(result.problems.length > 0 ? [] : result.warnings.map(formatWarning)),
        summarise(result),
      ].join('\n'),
    );
  return result.problems.length === 0 ? 0 : 1;
}
