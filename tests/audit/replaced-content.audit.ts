import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** Half an hour: it is all of `npm test`. */
const most = 30 * 60_000;

it(
  'a municipality that replaces content/, and nothing else, passes npm test',
  { timeout: most },
  () => {
    const copy = mkdtempSync(join(tmpdir(), 'en-anden-kommune-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const files = execFileSync('git', listed, { encoding: 'utf8' }).split('\0').filter(existsSync);
    for (const file of files) {
      if (file.startsWith('content/')) continue;
      mkdirSync(join(copy, dirname(file)), { recursive: true });
      cpSync(file, join(copy, file));
    }
    cpSync('tests/fixtures/nabokommune', join(copy, 'content'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const { status, stdout } = spawnSync('npm', ['test', '--', '--reporter=dot'], {
      cwd: copy,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^(NODE_ENV|VITEST(_.*)?|npm_.*)$/.test(name),
        ),
      ),
    });
    expect(status, stdout.slice(-20_000)).toBe(0);
  },
);
