import { spawnSync } from 'node:child_process';
import { openStoredContent } from '../build/stored-content.ts';
import { listMistakes } from '../check/list-mistakes.ts';
import { isJointContent } from '../check/read-content.ts';
import { joinContents } from '../joining/join-contents.ts';
import { contentDir, joinedDir } from '../municipality.ts';
import { readToday } from '../today.ts';

/**
 * Runs Astro in the foreground and without telemetry: `node src/cli/astro.ts build|dev|check`.
 * A build stops at mistakes in the content, with the same words as the check; while writing they only warn.
 * The content is checked before Astro starts, since Astro's own settings are read from it.
 */
const [command = 'build', ...options] = process.argv.slice(2);

const readsContent = command === 'build' || command === 'dev';
if (readsContent) {
  const mistakes = await listMistakes(contentDir, readToday());
  if (mistakes !== undefined) console.error(mistakes);
  if (mistakes !== undefined && command === 'build') process.exit(1);
}

// A joint directory is built from one folder, into which those of its municipalities are put together.
const joint = readsContent && isJointContent(contentDir);
if (joint) joinContents(contentDir, joinedDir);

const stored = command === 'build' ? openStoredContent(joint ? joinedDir : contentDir) : undefined;
const fresh = stored !== undefined && !stored.isFit ? ['--force'] : [];

const result = spawnSync('astro', [command, ...fresh, ...options], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    ...(joint && { CONTENT_DIR: joinedDir }),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});
process.exitCode = result.status ?? 1;
if (result.status === 0) stored?.note();
