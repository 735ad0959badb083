import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search asks of the machine; a test puts fakes in its place. */
export interface Machine {
  environment: Record<string, string | undefined>;
  exists(file: string): boolean;
  /** Whether a program can say its version. A download can lie there and lack the system's libraries. */
  starts(file: string): boolean;
  /** Runs a command to its end. Throws when it fails or takes longer than `minutes`. */
  run(command: string, args: readonly string[], minutes: number): void;
  /** The version of a package that Debian has installed, or undefined. */
  installed(name: string): string | undefined;
  /** Where playwright-core keeps the Chromium of its own version. */
  bundledPath(): string;
  isRoot: boolean;
  isDebian: boolean;
}

/** A browser as people have it. */
const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What the tests run in where it can be had: the same browser without a window, which loads a page in half the time (0019). */
const shell = 'chromium-headless-shell';

type Kind = 'whole' | 'light';

/** How the tests start Chromium: nothing that calls out, nothing a container lacks. */
export const launchFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium that can be started; fetches one when the machine has none.
 * Throws one error that says what was tried and why each way failed.
 */
export function findChromium(kind: Kind = 'whole', machine: Machine = thisMachine()): string {
  const failures: string[] = [];
  const ways = [
    fromEnvironment,
    ...(kind === 'light' ? [shellFromPath, shellBesideChromium] : []),
    wholeFromPath,
    fromPlaywright,
    byPlaywrightInstall,
    (own: Machine) => byApt(own, kind),
  ];
  for (const way of ways) {
    try {
      return way(machine);
    } catch (error) {
      failures.push(`- ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      'The browser tests need Chromium, and there is none. Tried, in order:',
      ...failures,
      'Install Chromium, or point CHROMIUM_PATH at it: CHROMIUM_PATH=/usr/bin/chromium npm test',
    ].join('\n'),
  );
}

function fromEnvironment(machine: Machine): string {
  const path = machine.environment['CHROMIUM_PATH'];
  if (!path) throw new Error('CHROMIUM_PATH: not set');
  if (!machine.exists(path)) throw new Error(`CHROMIUM_PATH: there is no file ${path}`);
  return assertStarts(machine, 'CHROMIUM_PATH', path);
}

const wholeFromPath = (machine: Machine): string => fromPath(machine, whole);
const shellFromPath = (machine: Machine): string => fromPath(machine, [shell]);

function fromPath(machine: Machine, names: readonly string[]): string {
  const path = machine.environment['PATH'] ?? '';
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const present = files.filter((file) => machine.exists(file));
  const working = present.find((file) => machine.starts(file));
  if (working !== undefined) return working;
  throw new Error(
    present.length === 0
      ? `PATH: no ${names.join(', ')}`
      : `PATH: ${present.join(', ')} cannot be started`,
  );
}

function fromPlaywright(machine: Machine): string {
  const path = machine.bundledPath();
  if (!machine.exists(path)) throw new Error(`playwright-core: nothing installed at ${path}`);
  return assertStarts(machine, 'playwright-core', path);
}

function assertStarts(machine: Machine, where: string, path: string): string {
  if (machine.starts(path)) return path;
  throw new Error(`${where}: ${path} cannot be started; libraries of the system may be missing`);
}

function byPlaywrightInstall(machine: Machine): string {
  attempt('npx playwright-core install chromium', () =>
    machine.run('npx', ['playwright-core', 'install', 'chromium'], 3),
  );
  return fromPlaywright(machine);
}

function assertMayInstall(machine: Machine): void {
  if (!machine.isDebian) throw new Error('apt-get: not a Debian system');
  if (!machine.isRoot) throw new Error('apt-get: needs root');
}

/** Beside Debian's own Chromium, of the very same version: nothing that is there is changed by it. */
function shellBesideChromium(machine: Machine): string {
  assertMayInstall(machine);
  const version = machine.installed('chromium');
  if (version === undefined) throw new Error("dpkg: Chromium is not Debian's");
  const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'];
  attempt(`apt-get install ${shell}`, () =>
    machine.run('apt-get', ['install', '-y', ...patience, `${shell}=${version}`], 2),
  );
  return shellFromPath(machine);
}

function byApt(machine: Machine, kind: Kind): string {
  assertMayInstall(machine);
  attempt('apt-get update', () => machine.run('apt-get', ['update'], 3));
  const install = (name: string) =>
    attempt(`apt-get install ${name}`, () =>
      machine.run('apt-get', ['install', '-y', '--no-install-recommends', name], 5),
    );
  if (kind === 'light') {
    try {
      install(shell);
      return shellFromPath(machine);
    } catch {
      // Older releases of Debian have no such package.
    }
  }
  install('chromium');
  return wholeFromPath(machine);
}

function attempt(what: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${what}: ${reason.trim().split('\n').slice(0, 3).join(' ')}`, {
      cause: error,
    });
  }
}

/** The machine the tests run on. */
export function thisMachine(): Machine {
  return {
    environment: process.env,
    exists: existsSync,
    starts: (file) => spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0,
    run: (command, args, minutes) => {
      execFileSync(command, args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: minutes * 60_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    },
    installed: (name) => {
      const asked = ['-W', '-f', '${db:Status-Status} ${Version}', name];
      const { stdout } = spawnSync('dpkg-query', asked, { encoding: 'utf8', timeout: 30_000 });
      return /^installed (\S+)$/.exec(stdout ?? '')?.[1];
    },
    bundledPath: () => chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/debian_version'),
  };
}
