import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openStoredContent } from '../build/stored-content.ts';
import { listMistakes } from '../check/list-mistakes.ts';
import { isJointContent } from '../check/read-content.ts';
import { joinContents } from '../joining/join-contents.ts';
import { contentDir, joinedDir } from '../municipality.ts';
import { readToday } from '../today.ts';
import { buildWhileChecking } from './build-while-checking.ts';

/**
 * Runs Astro in the foreground and without telemetry: `node src/cli/astro.ts build|dev|check`.
 * A build stops at mistakes in the content, with the same words as the check; while writing they only warn.
 */
const [command = 'build', ...options] = process.argv.slice(2);

const readsContent = command === 'build' || command === 'dev';
const joint = readsContent && isJointContent(contentDir);
const findMistakes = () => listMistakes(contentDir, readToday());

// The contents of a joint directory are checked before they are put together, and what one writes before it is shown.
const isCheckedBefore = command === 'dev' || joint;
if (isCheckedBefore) {
  const mistakes = await findMistakes();
  if (mistakes !== undefined) console.error(mistakes);
  if (mistakes !== undefined && command === 'build') process.exit(1);
}

// A joint directory is built from one folder, into which those of its municipalities are put together.
if (joint) joinContents(contentDir, joinedDir);

const stored = command === 'build' ? openStoredContent(joint ? joinedDir : contentDir) : undefined;
const fresh = stored !== undefined && !stored.isFit ? ['--force'] : [];

const astro = join(
  createRequire(import.meta.url).resolve('astro/package.json'),
  '../bin/astro.mjs',
);
const program = [astro, command, ...fresh, ...options];
const env = {
  // The bundler gives back at once what it has used: a tenth of the memory of a build of 300 places.
  MIMALLOC_PURGE_DELAY: '0',
  ...process.env,
  ...(joint && { CONTENT_DIR: joinedDir }),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};
const status =
  command === 'build' && !isCheckedBefore
    ? await buildWhileChecking(program, env, findMistakes)
    : (spawnSync(process.execPath, program, { stdio: 'inherit', env }).status ?? 1);
process.exitCode = status;
if (status === 0) stored?.note();
