import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findTool } from './find-nginx.ts';

/** What wrk says of a run; times in milliseconds, the last five are failures. */
export interface Load {
  requests: number;
  seconds: number;
  p50: number;
  p99: number;
  status: number;
  connect: number;
  read: number;
  write: number;
  timeout: number;
}

/** The failures of a run, by their kind. */
export const failures = ({ status, connect, read, write, timeout }: Load) => ({
  status,
  connect,
  read,
  write,
  timeout,
});

/** How a server is asked: by how many at the same time, and for how long. */
interface Asking {
  /** The server's address. */
  url: string;
  /** A file with the paths that are asked for in turn, one on each line. */
  pathFile: string;
  readers: number;
  seconds: number;
  /** Whether wrk opens a connection for each request, or asks on those that it has. */
  isFresh?: boolean;
}

/** Asks a server for some paths with wrk until the time is over. Rejects where wrk can't run. */
export async function runWrk(asking: Asking): Promise<Load> {
  const { url, pathFile, readers, seconds, isFresh = false } = asking;
  const { stdout } = await promisify(execFile)(findTool('wrk'), [
    ...['-t2', `-c${readers}`, `-d${seconds}s`, '--timeout', '10s'],
    ...['-s', 'tests/audit/hosting-wrk.lua', url, '--', pathFile, isFresh ? 'close' : 'keep-alive'],
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Load;
}
