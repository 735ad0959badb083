import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { watchTree } from './process-tree.ts';

/** A command and where it runs. Its output goes to a file. */
export interface Command {
  program: string;
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
  log: string;
}

/** What a run of a command took, or the last lines it wrote before it failed. */
export type Measurement =
  | { seconds: number; cpuSeconds: number | undefined; peakMb: number | undefined }
  | { failure: string };

const timeProgram = '/usr/bin/time';
const hasTime = spawnSync(timeProgram, ['-v', 'true']).status === 0;

/**
 * Runs a command and measures it with GNU time, whose peak is that of the largest process. Without
 * it, samples of /proc give the peak of all processes together. Never throws.
 */
export async function measure({ program, args, cwd, env, log }: Command): Promise<Measurement> {
  mkdirSync(dirname(log), { recursive: true });
  const usage = `${log}.usage`;
  const line = hasTime
    ? { program: timeProgram, args: ['-v', '-o', usage, program, ...args] }
    : { program, args: [...args] };
  const output = openSync(log, 'w');
  const start = performance.now();
  const child = spawn(line.program, line.args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
  });
  const tree = hasTime || child.pid === undefined ? undefined : watchTree(child.pid);
  const ending = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) =>
      resolve(code === 0 ? undefined : `exit ${signal ?? code}`),
    );
  });
  const seconds = (performance.now() - start) / 1000;
  closeSync(output);
  const sampled = tree?.stop();
  if (ending !== undefined) return { failure: `${ending}\n${lastLines(log)}` };
  return { seconds, ...(sampled ?? readUsage(usage)) };
}

function readUsage(file: string) {
  const text = readFileSync(file, 'utf8');
  const value = (name: string) => Number(new RegExp(`${name}.*: ([\\d.]+)`).exec(text)?.[1]);
  return {
    cpuSeconds: value('User time') + value('System time'),
    peakMb: value('Maximum resident set size') / 1024,
  };
}

function lastLines(file: string, count = 8): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
