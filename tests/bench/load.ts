import { execFile } from 'node:child_process';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compressFolder } from '../../src/cli/compress-folder.ts';
import { findTool } from '../audit/find-nginx.ts';
import { serveWithNginx } from '../audit/nginx.ts';
import { buildSite } from '../build-site.ts';
import { benchDir } from './contender.ts';
import { writeContent } from './generate-content.ts';
import { formatTable } from './table.ts';

/** Readers who ask for one page after the other at the same time. */
const readers = [10, 50, 200];
const seconds = 20;

const notes = `nginx and the site file of docs/hosting, Brotli made beforehand, HTTPS, HTTP/1.1, connections kept; every page of the
site in turn, and wrk on the same machine. Times from the request to the whole answer.`;

/** What wrk says of a run: how many answers, and in how many milliseconds. */
interface Answers {
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

/**
 * Builds generated content of each size, serves it as a host does, and asks for all its pages. A site that lies there from
 * an earlier run is asked as it is.
 */
export async function runLoad(wanted: readonly number[]): Promise<void> {
  for (const size of wanted.length === 0 ? [300, 10_000] : wanted) {
    const dir = join(benchDir, `load-${size}`);
    if (!existsSync(join(dir, '_redirects'))) {
      const contentDir = join(benchDir, `load-content-${size}`);
      writeContent(contentDir, size);
      await buildSite(contentDir, dir);
    }
    await compressFolder(dir);
    const pages = globSync('**/index.html', { cwd: dir })
      .map((file) => `/${file.slice(0, -'index.html'.length)}`)
      .filter((path) => !path.startsWith('/fjernet/'));
    const pathFile = join(benchDir, `load-${size}.paths`);
    writeFileSync(pathFile, pages.join('\n'));
    const server = await serveWithNginx(dir, { tls: true });
    const rows: string[][] = [];
    try {
      for (const count of [readers[0] ?? 1, ...readers]) {
        const answers = await ask(server.httpsUrl ?? '', pathFile, count);
        const failed =
          answers.status + answers.connect + answers.read + answers.write + answers.timeout;
        rows.push([
          ...[count, answers.requests / answers.seconds].map((value) => value.toFixed(0)),
          ...[answers.p50, answers.p99].map((value) => value.toFixed(1)),
          ...[String(failed), loadavg()[0]?.toFixed(1) ?? ''],
        ]);
      }
    } finally {
      server.close();
    }
    const heads = ['readers', 'pages a second', 'p50 ms', 'p99 ms', 'failed', 'load'];
    // The first run finds the files not yet in memory.
    console.log(
      `\n${size} enterprises, ${pages.length} pages\n\n${formatTable(heads, rows.slice(1))}\n\n${notes}`,
    );
  }
}

async function ask(url: string, pathFile: string, count: number): Promise<Answers> {
  const { stdout } = await promisify(execFile)(findTool('wrk'), [
    ...['-t2', `-c${count}`, `-d${seconds}s`, '--timeout', '10s'],
    ...['-s', 'tests/audit/hosting-wrk.lua', url, '--', pathFile, 'keep-alive'],
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Answers;
}
