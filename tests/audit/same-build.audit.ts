import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { buildSite } from '../build-site.ts';
import { expectNone } from '../expect-none.ts';
import { listFiles } from '../site/built-site.ts';

/** What a build reads, besides its packages. */
const parts = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

it('comes out the same byte for byte, in another folder, time zone and month', async () => {
  const first = inject('nabokommune');
  const project = mkdtempSync(join(tmpdir(), 'et-andet-sted-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  cpSync(first.contentDir, join(project, 'indhold'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));

  const built = Math.floor(statSync(join(first.dir, '404.html')).mtimeMs / 1000);
  const second = { ...first, dir: join(project, 'dist') };
  await buildSite(join(project, 'indhold'), second.dir, {
    cwd: project,
    env: {
      SOURCE_DATE_EPOCH: String(built),
      TZ: 'Pacific/Auckland',
      LC_ALL: 'C',
      NODE_OPTIONS: `--import ${resolve('tests/audit/later-clock.ts')}`,
    },
  });

  const files = listFiles(first);
  expect(files.length).toBeGreaterThan(400);
  expect(listFiles(second)).toEqual(files);
  const read = (dir: string, file: string) => readFileSync(join(dir, file));
  expectNone(files.filter((file) => !read(first.dir, file).equals(read(second.dir, file))));
  expect(readFileSync(`${second.dir}.nginx.conf`, 'utf8')).toBe(
    readFileSync(`${first.dir}.nginx.conf`, 'utf8'),
  );
});
