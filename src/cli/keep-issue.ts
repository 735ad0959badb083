import { readFileSync } from 'node:fs';
import { findTracker, keepIssue } from './issue-tracker.ts';

/**
 * Keeps one issue of the repository's tracker up to date, from inside a pipeline:
 * `node src/cli/keep-issue.ts TITLE FILE open|closed [--dry-run]`, the text in FILE as Markdown.
 *
 * See `keepIssue` for what becomes of the issue, and `findTracker` for the variables.
 * Exit code 0: done, or nothing to do; 1: the tracker refused, or there is none; 2: called wrongly.
 */
process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const [title, file, state, ...rest] = words.filter((word) => word !== '--dry-run');
  if (!title || !file || (state !== 'open' && state !== 'closed') || rest.length > 0) {
    console.error('Usage: keep-issue.ts TITLE FILE open|closed [--dry-run]');
    return 2;
  }
  const tracker = findTracker(process.env);
  if (tracker === undefined) {
    console.error('No issue tracker is named: see src/cli/issue-tracker.ts for the variables.');
    return 1;
  }
  try {
    const text = readFileSync(file, 'utf8').trim();
    console.log(
      await keepIssue(tracker, title, text, state === 'open', words.includes('--dry-run')),
    );
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
