import { existsSync, globSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from '../../src/cli/compress-folder.ts';
import { serveWithNginx } from '../audit/nginx.ts';
import { failures, runWrk } from '../audit/run-wrk.ts';
import { buildSite } from '../build-site.ts';
import { benchDir } from './contender.ts';
import { writeContent } from './generate-content.ts';
import { formatTable } from './table.ts';

/** Readers who ask for one page after the other at the same time. */
const readers = [10, 50, 200];
const seconds = 20;

const notes = `nginx and the site file of docs/hosting, Brotli made beforehand, HTTPS, HTTP/1.1, connections kept; every page of the
site in turn, and wrk on the same machine. Times from the request to the whole answer.`;

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
        const answers = await runWrk({
          url: server.httpsUrl ?? '',
          pathFile,
          readers: count,
          seconds,
        });
        const failed = Object.values(failures(answers)).reduce((sum, kind) => sum + kind, 0);
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
