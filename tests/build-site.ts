import { spawn } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, resolve } from 'node:path';

/**
 * Runs the build as a user would, in another folder or with more in its environment when asked. Its output is shown
 * only when it fails.
 */
export function buildSite(
  contentDir: string,
  dir: string,
  { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<void> {
  const bin = resolve('node_modules/.bin');
  const child = spawn(process.execPath, ['src/cli/astro.ts', 'build'], {
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
      ...env,
    },
  });
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

/** A server of the tests, its address, and how to end it with all that hangs on it. */
export interface LocalServer {
  url: string;
  close(): void;
}

/** Serves on a free port of this machine only. */
export function serveLocally(listener: RequestListener): Promise<LocalServer> {
  const server: Server = createServer(listener);
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      done({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close() {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
