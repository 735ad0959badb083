import { spawn } from 'node:child_process';
import { isBeingChecked } from '../build/content-check.ts';

/**
 * Starts a build and checks its content meanwhile: the build reads the content too, then waits for the answer before it
 * writes (`src/build/content-check.ts`). Its own words are held back until then, as it may stumble over the same mistakes.
 * @param program a module for Node, and what it is told.
 * @param listMistakes says what is wrong with the content; undefined where nothing is.
 * @returns the build's exit code, or 1 at mistakes, when these have been said.
 */
export async function buildWhileChecking(
  program: readonly string[],
  env: NodeJS.ProcessEnv,
  listMistakes: () => Promise<string | undefined>,
): Promise<number> {
  const build = spawn(process.execPath, program, {
    stdio: ['inherit', 'pipe', 'pipe', 'ipc'],
    env: { ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env, ...isBeingChecked },
  });
  const ended = new Promise<number>((resolve, reject) => {
    build.once('close', (code) => {
      resolve(code ?? 1);
    });
    build.once('error', reject);
  });
  const mistakes = await listMistakes();
  if (mistakes !== undefined) {
    build.kill();
    await ended;
    console.error(mistakes);
    return 1;
  }
  build.stdout?.pipe(process.stdout);
  build.stderr?.pipe(process.stderr);
  // It may have ended already, by a mistake that only Astro finds.
  build.send('checked', () => undefined);
  return ended;
}
