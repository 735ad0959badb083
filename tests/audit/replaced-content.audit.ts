import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { beginMunicipality, importPlaces } from './begin-municipality.ts';

/** All of `npm test`, on a machine that may do other things. */
const most = 90 * 60_000;

const contents: [name: string, write: (contentDir: string) => void][] = [
  [
    'one with every part there is',
    (contentDir) => cpSync('tests/fixtures/nabokommune', contentDir, { recursive: true }),
  ],
  [
    'one that npm run overtag has written, with a hundred places from a table',
    (contentDir) => {
      beginMunicipality(contentDir);
      importPlaces(contentDir);
    },
  ],
  ['one that npm run overtag has written, and nobody has added to', beginMunicipality],
];

it.each(contents)(
  'a municipality that replaces content/, and nothing else, passes npm test: %s',
  { timeout: most },
  (_, write) => {
    const copy = mkdtempSync(join(tmpdir(), 'en-anden-kommune-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const files = execFileSync('git', listed, { encoding: 'utf8' }).split('\0').filter(existsSync);
    for (const file of files) {
      if (file.startsWith('content/')) continue;
      mkdirSync(join(copy, dirname(file)), { recursive: true });
      cpSync(file, join(copy, file));
    }
    write(join(copy, 'content'));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const { status, stdout } = spawnSync('npm', ['test', '--', '--reporter=dot'], {
      cwd: copy,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 64 * 1024 * 1024,
      env: Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^(NODE_ENV|VITEST(_.*)?|npm_.*|EVERY_CASE)$/.test(name),
        ),
      ),
    });
    expect(status, stdout.slice(-20_000)).toBe(0);
  },
);
