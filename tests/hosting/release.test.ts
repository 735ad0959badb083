import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** The script is for servers: it uses what GNU and Linux have. */
const onLinux = describe.runIf(process.platform === 'linux');

const script = resolve('docs/hosting/release.sh');
let room = '';
let dir = '';

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'release-'));
  dir = join(room, 'srv');
  mkdirSync(dir);
});

afterEach(() => rmSync(room, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A small build, with a script that only it has. */
function build(name: string, include = 'charset utf-8;'): string {
  const folder = join(room, name);
  const page = `<p>${name}</p>`;
  for (const file of ['index.html', '404.html', 'om/index.html']) write(join(folder, file), page);
  write(join(folder, `_astro/app.${name}.js`), name);
  write(join(folder, `_astro/soeg-${name}/sider/0.json`), name);
  write(join(folder, 'soeg/forud.json'), name);
  const addresses = ['/', '/om/'].map((path) => `<loc>https://example.dk${path}</loc>`);
  write(join(folder, 'sitemap-0.xml'), addresses.join(''));
  write(join(folder, 'sitemap-index.xml'), '<loc>https://example.dk/sitemap-0.xml</loc>');
  write(`${folder}.nginx.conf`, include);
  return folder;
}

interface Outcome {
  code: number | null;
  said: string;
  complained: string;
}

function release(words: string[], environment: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(script, [dir, ...words], {
    encoding: 'utf8',
    env: { ...process.env, NGINX_PID: join(room, 'none.pid'), ...environment },
  });
  return { code: status, said: stdout, complained: stderr };
}

/** An nginx that runs and writes down what it is told; it refuses a part in which the word stands. */
function fakeNginx(refused = 'never'): Record<string, string> {
  const program = join(room, 'nginx');
  write(
    program,
    `#!/bin/sh\necho "$@" >>'${room}/calls'\n! grep -q ${refused} '${dir}/current/nginx.conf'\n`,
  );
  chmodSync(program, 0o755);
  write(join(room, 'nginx.pid'), String(process.pid));
  return { NGINX_COMMAND: program, NGINX_PID: join(room, 'nginx.pid') };
}

const calls = (): string =>
  existsSync(join(room, 'calls')) ? readFileSync(join(room, 'calls'), 'utf8') : '';
const shown = (file = 'index.html'): string =>
  readFileSync(join(dir, 'current/site', file), 'utf8');
const names = (): string[] => readdirSync(join(dir, 'releases')).toSorted();
const isThere = (file: string): boolean => existsSync(join(dir, 'current/site', file));

/** Every file, folder and link below, with what it holds. */
const picture = (): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((file) => {
      const path = join(room, file);
      const stat = lstatSync(path);
      if (stat.isSymbolicLink()) return `${file} -> ${readlinkSync(path)}`;
      return stat.isFile() ? `${file}: ${stat.mtimeMs} ${readFileSync(path, 'utf8')}` : file;
    })
    .toSorted();

onLinux('publishing', () => {
  it('makes a whole build current, with its part for nginx', () => {
    const { code, said } = release(['publish', build('one')]);
    expect([code, shown(), shown('om/index.html')]).toEqual([0, '<p>one</p>', '<p>one</p>']);
    expect(readFileSync(join(dir, 'current/nginx.conf'), 'utf8')).toBe('charset utf-8;');
    expect(readlinkSync(join(dir, 'current'))).toMatch(
      /^releases\/\d{8}-\d{6}\.\d{3}-[0-9a-f]{8}$/,
    );
    expect(said).toContain(`${names()[0]} is current.`);
  });

  it('lets others than its owner read it', () => {
    release(['publish', build('one')]);
    const folder = join(dir, 'releases', names()[0] ?? '');
    expect(statSync(folder).mode & 0o055).toBe(0o055);
    expect(statSync(join(folder, 'nginx.conf')).mode & 0o044).toBe(0o044);
  });

  it('does nothing the second time', () => {
    const folder = build('one');
    release(['publish', folder]);
    const before = picture();
    const again = release(['publish', `${folder}/`]);
    expect(again).toMatchObject({ code: 0, said: expect.stringContaining('Nothing to do') });
    expect(picture()).toEqual(before);
  });

  it('takes a build whose pages are the same and whose headers are not', () => {
    const folder = build('one');
    release(['publish', folder]);
    writeFileSync(`${folder}.nginx.conf`, 'charset off;');
    expect(release(['publish', folder]).code).toBe(0);
    expect(names()).toHaveLength(2);
  });

  it('keeps scripts and pieces of the index that open pages still ask for, and nothing else', () => {
    release(['publish', build('one')]);
    release(['publish', build('two')]);
    expect(shown()).toBe('<p>two</p>');
    expect(shown('_astro/app.one.js')).toBe('one');
    expect(shown('_astro/soeg-one/sider/0.json')).toBe('one');
    expect(shown('soeg/forud.json')).toBe('two');
    const [first = ''] = names();
    const own = statSync(join(dir, 'releases', first, 'site/_astro/app.one.js'));
    expect(statSync(join(dir, 'current/site/_astro/app.one.js')).ino).toBe(own.ino);
  });

  it('keeps five releases, and of the older ones no file', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) release(['publish', build(name)]);
    expect(names()).toHaveLength(5);
    expect(shown()).toBe('<p>g</p>');
    expect(['c', 'f'].map((name) => isThere(`_astro/app.${name}.js`))).toEqual([true, true]);
    release(['publish', build('h')]);
    // What `c` was the last to have, the next release no longer gets.
    release(['publish', build('i')]);
    expect(['c', 'e'].map((name) => isThere(`_astro/app.${name}.js`))).toEqual([false, true]);
  });

  it.each([
    ['its first page', 'index.html'],
    ['its page for what is not found', '404.html'],
    ['its sitemap', 'sitemap-index.xml'],
    ['the list in its sitemap', 'sitemap-0.xml'],
    ['a page of its sitemap', 'om/index.html'],
  ])('refuses a build without %s', (_what, file) => {
    release(['publish', build('one')]);
    const broken = build('two');
    writeFileSync(join(broken, file), '');
    const before = picture();
    const { code, complained } = release(['publish', broken]);
    expect([code, picture()]).toEqual([1, before]);
    expect(complained).toMatch(/is not whole: .*Nothing was changed/);
  });

  it('refuses what is not there, and a build without its part for nginx', () => {
    expect(release(['publish', join(room, 'none')]).complained).toContain('npm run build');
    const folder = build('one');
    rmSync(`${folder}.nginx.conf`);
    const { code, complained } = release(['publish', folder]);
    expect([code, existsSync(join(dir, 'releases'))]).toEqual([1, false]);
    expect(complained).toContain('one.nginx.conf is missing');
  });

  it('leaves all as it was when it cannot copy, and clears away what another run has left', () => {
    release(['publish', build('one')]);
    const half = join(dir, 'releases/.new-abc');
    write(join(half, 'site/index.html'), 'half');
    const two = build('two');
    const cp = join(room, 'bin/cp');
    write(cp, '#!/bin/sh\n/bin/cp "$@"\necho "disk full" >&2\nexit 1\n');
    chmodSync(cp, 0o755);
    const failed = release(['publish', two], {
      PATH: `${join(room, 'bin')}:${process.env['PATH']}`,
    });
    expect(failed.code).not.toBe(0);
    expect(failed.complained).toContain('disk full');
    expect([shown(), names().length]).toEqual(['<p>one</p>', 1]);
  });

  it('refuses a build that changes while it is copied', () => {
    const cp = join(room, 'bin/cp');
    write(cp, '#!/bin/sh\n/bin/cp "$@"\necho more >>"$3/om/index.html" 2>/dev/null || true\n');
    chmodSync(cp, 0o755);
    const failed = release(['publish', build('one')], {
      PATH: `${join(room, 'bin')}:${process.env['PATH']}`,
    });
    expect(failed.complained).toContain('changed while it was copied');
    expect([names(), existsSync(join(dir, 'current'))]).toEqual([[], false]);
  });

  it('lets only one run at a time', async () => {
    release(['publish', build('one')]);
    const holder = spawn('flock', [join(dir, '.lock'), 'sh', '-c', 'echo held; read line']);
    await new Promise((done) => holder.stdout.once('data', done));
    const { code, complained } = release(['publish', build('two')]);
    holder.stdin.end();
    expect([code, shown()]).toEqual([1, '<p>one</p>']);
    expect(complained).toContain('Another run');
  });

  it('does not take the place of a folder that is no link', () => {
    mkdirSync(join(dir, 'current'));
    const { code, complained } = release(['publish', build('one')]);
    expect(code).toBe(1);
    expect(complained).toContain('is not a link');
  });
});

onLinux('going back', () => {
  it('makes the release before current again, and the one before that', () => {
    for (const name of ['one', 'two', 'three']) release(['publish', build(name)]);
    expect(release(['rollback']).code).toBe(0);
    expect(shown()).toBe('<p>two</p>');
    release(['rollback']);
    expect(shown()).toBe('<p>one</p>');
    const { code, complained } = release(['rollback']);
    expect([code, shown()]).toEqual([1, '<p>one</p>']);
    expect(complained).toContain('oldest release');
    expect(names()).toHaveLength(3);
  });

  it('keeps the scripts of the release that is left, for the pages that are open', () => {
    release(['publish', build('one')]);
    release(['publish', build('two')]);
    release(['rollback']);
    expect([shown(), shown('_astro/app.two.js')]).toEqual(['<p>one</p>', 'two']);
  });

  it('goes to a release by its name, and says so when there is none', () => {
    for (const name of ['one', 'two', 'three']) release(['publish', build(name)]);
    const [first = '', , third = ''] = names();
    release(['rollback', first]);
    expect(shown()).toBe('<p>one</p>');
    release(['rollback', third]);
    expect(shown()).toBe('<p>three</p>');
    expect(release(['rollback', third]).said).toContain('Nothing to do');
    expect(release(['rollback', '..']).complained).toContain('There is no release ..');
  });

  it('has nothing to go back to where nothing is published', () => {
    expect(release(['rollback'])).toMatchObject({ code: 1, said: '' });
  });

  it('takes a later publishing as the newest', () => {
    for (const name of ['one', 'two']) release(['publish', build(name)]);
    release(['rollback']);
    release(['publish', build('three')]);
    expect(shown()).toBe('<p>three</p>');
    const listed = release(['list']).said.trim().split('\n');
    expect(listed).toEqual(
      names()
        .toReversed()
        .map((name, index) => (index === 0 ? `${name}  current` : name)),
    );
  });
});

onLinux('nginx', () => {
  it('is told only when its part has changed', () => {
    const nginx = fakeNginx();
    release(['publish', build('one')], nginx);
    expect(calls()).toBe('-s reload\n');
    release(['publish', build('two')], nginx);
    expect(calls()).toBe('-s reload\n');
    release(['publish', build('three', 'charset off;')], nginx);
    release(['rollback'], nginx);
    expect(calls()).toBe('-s reload\n'.repeat(3));
  });

  it('is not told where it does not run', () => {
    const { code, said } = release(['publish', build('one')], { NGINX_COMMAND: 'false' });
    expect([code, said]).toEqual([0, expect.stringContaining('does not run here')]);
  });

  it('keeps what was current when it refuses the new part', () => {
    const nginx = fakeNginx('wrong');
    release(['publish', build('one')], nginx);
    const { code, complained } = release(['publish', build('two', 'wrong')], nginx);
    expect([code, shown(), names().length]).toEqual([1, '<p>one</p>', 1]);
    expect(complained).toContain(`${names()[0]} is current, as before.`);
  });
});

onLinux('a dry run', () => {
  it('says what would be done and touches nothing', () => {
    const nginx = fakeNginx();
    const [one, two] = [build('one'), build('two')];
    const empty = picture();
    const first = release(['--dry-run', 'publish', one], nginx);
    expect([first.code, picture()]).toEqual([0, empty]);
    expect(first.said).toMatch(/Would copy .*one to .*\(now: nothing\)[^]*Would reload nginx/);
    release(['publish', one]);
    const before = picture();
    const second = release(['publish', two, '--dry-run'], nginx);
    expect(second.said).toMatch(/Would not reload nginx: its part has not changed/);
    release(['rollback', '--dry-run'], nginx);
    expect([picture(), calls()]).toEqual([before, '']);
  });

  it('refuses what it would refuse otherwise', () => {
    const broken = build('one');
    writeFileSync(join(broken, '404.html'), '');
    expect(release(['publish', broken, '--dry-run']).code).toBe(1);
  });

  it('of going back names where to', () => {
    for (const name of ['one', 'two']) release(['publish', build(name)]);
    const { said } = release(['rollback', '--dry-run']);
    expect(said).toContain(`at ${names()[0]} (now: ${names()[1]})`);
    expect(shown()).toBe('<p>two</p>');
  });
});

onLinux('a wrong call', () => {
  it.each([[[]], [['publish']], [['publish', 'a', 'b']], [['undo']], [['list', '--force']]])(
    'is answered with what is right: %j',
    (words) => {
      const { code, complained } = release(words);
      expect([code, complained]).toEqual([2, expect.stringContaining('Usage:')]);
    },
  );
});
