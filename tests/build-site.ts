import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

interface BuildOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Whether the content is checked too, as a user’s build does; without, what the check refuses is built as well. */
  isChecked?: boolean;
}

/**
 * Runs the build as a user would, in another folder or with more in its environment when asked. Its output is shown
 * only when it fails. Builds of one folder wait for each other: Astro keeps in `.astro` which pictures the content
 * has, whatever content it is.
 */
export async function buildSite(
  contentDir: string,
  dir: string,
  { cwd = '.', env = {}, isChecked = true }: BuildOptions = {},
): Promise<void> {
  const endTurn = await takeTurn(resolve(cwd, '.test/build.lock'));
  await runBuild(contentDir, dir, { cwd, env, isChecked }).finally(endTurn);
}

/** Waits until the file can be made, which says that somebody builds. What a dead process has left doesn't count. */
async function takeTurn(lock: string): Promise<() => void> {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!isRunning(lock)) rmSync(lock, { force: true });
    await setTimeout(200);
  }
}

/** Whether the process that made the file lives, or hasn't got to writing who it is. */
function isRunning(lock: string): boolean {
  try {
    const holder = readFileSync(lock, 'utf8');
    return holder === '' || process.kill(Number(holder), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function runBuild(
  contentDir: string,
  dir: string,
  { cwd, env, isChecked }: Required<BuildOptions>,
): Promise<void> {
  const bin = resolve('node_modules/.bin');
  const child = spawn(
    process.execPath,
    isChecked ? ['src/cli/astro.ts', 'build'] : [resolve(bin, 'astro'), 'build', '--force'],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        // Vitest sets its own NODE_ENV and VITEST; a user's build has neither.
        ...Object.fromEntries(
          Object.entries(process.env).filter(
            ([name]) => !/^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST(_.*)?)$/.test(name),
          ),
        ),
        PATH: [dirname(process.execPath), bin, process.env['PATH']].join(delimiter),
        CONTENT_DIR: contentDir,
        OUT_DIR: dir,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
    },
  );
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += String(data)));
  child.stderr.on('data', (data: Buffer) => (output += String(data)));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The build of ${contentDir} failed with code ${code}:\n${output}`));
    });
  });
}
