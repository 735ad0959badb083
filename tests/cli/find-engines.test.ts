import { describe, expect, it } from 'vitest';
import { findFirefox, findPdfReader, findWebkit } from '../audit/browsers/find-engines.ts';
import type { Host } from '../audit/find-or-install.ts';

const webkit = {
  driver: '/usr/bin/WebKitWebDriver',
  browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  screen: '/usr/bin/xvfb-run',
  focus: '/usr/bin/xdotool',
  bus: '/usr/bin/dbus-run-session',
};

/** A machine with the given files; `arriving` come with what apt-get installs. */
function machine(files: string[], options: Partial<Host> = {}, arriving: string[] = []) {
  const present = new Set(files);
  const commands: string[] = [];
  const host: Host = {
    environment: { PATH: '/usr/bin' },
    exists: (file) => present.has(file),
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) for (const file of arriving) present.add(file);
    },
    isRoot: true,
    isDebian: true,
    ...options,
  };
  return { host, commands };
}

describe('the engines of the sweep', () => {
  it('are taken where they lie, and nothing is installed', () => {
    const { host, commands } = machine(['/usr/bin/firefox-esr', ...Object.values(webkit)]);
    expect(findFirefox(host)).toBe('/usr/bin/firefox-esr');
    expect(findWebkit(host)).toEqual(webkit);
    expect(commands).toEqual([]);
  });

  it('can be another Firefox, by FIREFOX_PATH', () => {
    const environment = { PATH: '/usr/bin', FIREFOX_PATH: '/my/firefox' };
    const files = ['/usr/bin/firefox-esr', '/my/firefox'];
    expect(findFirefox(machine(files, { environment }).host)).toBe('/my/firefox');
    expect(findFirefox(machine(['/usr/bin/firefox'], { environment }).host)).toBe(
      '/usr/bin/firefox',
    );
  });

  it('are installed as root on Debian', () => {
    const { host, commands } = machine([], {}, Object.values(webkit));
    expect(findWebkit(host)).toEqual(webkit);
    expect(commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb xauth xdotool dbus-x11',
    ]);
  });

  it.each([
    ['Firefox', findFirefox, 'apt-get install firefox-esr: needs root'],
    ['WebKit', findWebkit, 'apt-get install webkit2gtk-driver xvfb xauth xdotool dbus-x11: needs'],
    ['pdftotext', findPdfReader, 'apt-get install poppler-utils: needs root'],
  ] as const)('are a failure that says what to install, without %s', (name, find, remedy) => {
    const { host } = machine([], { isRoot: false });
    expect(() => find(host)).toThrow(new RegExp(`needs ${name}[^]*${remedy}`));
  });
});
