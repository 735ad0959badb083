import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';

/** What a command has said, and its exit code. */
interface Told {
  status: number | null;
  stdout: string;
  stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** A command of `src/cli/` as a function: the words behind its name, and the content it is about. */
type Command = (words: readonly string[], folder: string) => Promise<number>;

/**
 * Calls a command in this process, where all that it needs has been loaded, and says what it would have written.
 * That it can be started by itself is shown by `startCommand`, once for each command: it costs a second and more.
 */
export async function callCommand(
  command: Command,
  folder: string,
  words: readonly string[] = [],
  environment: Environment = {},
): Promise<Told> {
  const lines = { log: '', error: '' };
  const spies = (['log', 'error'] as const).map((stream) =>
    vi.spyOn(console, stream).mockImplementation((...said: unknown[]) => {
      lines[stream] += `${format(...said)}\n`;
    }),
  );
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  try {
    const status = await command(words, resolve(folder));
    return { status, stdout: lines.log, stderr: lines.error };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** Starts a command of `src/cli/` as npm does, without blocking this process, which may play a server for it. */
export async function startCommand(
  name: string,
  folder: string,
  words: readonly string[] = [],
  environment: Environment = {},
): Promise<Told> {
  const child = spawn(process.execPath, [`src/cli/${name}.ts`, ...words], {
    env: { ...process.env, CONTENT_DIR: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part) => (stdout += String(part)));
  child.stderr.on('data', (part) => (stderr += String(part)));
  const status = await new Promise<number | null>((done) => child.once('close', done));
  return { status, stdout, stderr };
}
