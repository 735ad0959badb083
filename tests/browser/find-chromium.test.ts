import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from './find-chromium.ts';

const bundled = '/cache/chrome';

/** A machine with the given files; `arriving` names the files a command brings. */
function machine(
  files: string[],
  options: Partial<Machine> & { arriving?: Record<string, string> } = {},
): { machine: Machine; commands: string[] } {
  const present = new Set(files);
  const commands: string[] = [];
  const { arriving = {}, ...rest } = options;
  return {
    commands,
    machine: {
      environment: { PATH: '/usr/bin:/opt/bin' },
      exists: (file) => present.has(file),
      starts: (file) => present.has(file),
      run: (command, args) => {
        const line = [command, ...args].join(' ');
        commands.push(line);
        const brings = Object.entries(arriving).find(([part]) => line.includes(part));
        if (brings) present.add(brings[1]);
        else if (!line.includes('update')) throw new Error(`${command} says no`);
      },
      installed: () => undefined,
      bundledPath: () => bundled,
      isRoot: true,
      isDebian: true,
      ...rest,
    },
  };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before anything else', () => {
    const environment = { PATH: '/usr/bin', CHROMIUM_PATH: '/my/chrome' };
    const all = machine(['/my/chrome', '/usr/bin/chromium', bundled], { environment });
    expect(findChromium('whole', all.machine)).toBe('/my/chrome');
  });

  it('goes on when CHROMIUM_PATH points at nothing', () => {
    const environment = { PATH: '/usr/bin', CHROMIUM_PATH: '/gone' };
    expect(findChromium('whole', machine(['/usr/bin/chromium'], { environment }).machine)).toBe(
      '/usr/bin/chromium',
    );
  });

  it('prefers chromium to google-chrome on the path, and both to what playwright has', () => {
    const files = ['/usr/bin/google-chrome', '/opt/bin/chromium', bundled];
    expect(findChromium('whole', machine(files).machine)).toBe('/opt/bin/chromium');
    expect(findChromium('whole', machine(['/usr/bin/google-chrome', bundled]).machine)).toBe(
      '/usr/bin/google-chrome',
    );
  });

  it('gives the tests the light one where it is, and else a whole one', () => {
    const light = '/usr/bin/chromium-headless-shell';
    const both = ['/usr/bin/chromium', light];
    expect(findChromium('light', machine(both).machine)).toBe(light);
    expect(findChromium('whole', machine(both).machine)).toBe('/usr/bin/chromium');
    expect(findChromium('light', machine(['/usr/bin/chromium']).machine)).toBe('/usr/bin/chromium');
  });

  it('puts the light one beside Debian’s own Chromium, of its version, and goes on with that where it cannot', () => {
    const light = '/usr/bin/chromium-headless-shell';
    const debian = { installed: () => '156.0-1~deb12u1' };
    const arriving = { 'chromium-headless-shell=156.0-1~deb12u1': light };
    const { machine: own, commands } = machine(['/usr/bin/chromium'], { ...debian, arriving });
    expect(findChromium('light', own)).toBe(light);
    expect(commands).toHaveLength(1);
    expect(findChromium('whole', machine(['/usr/bin/chromium'], debian).machine)).toBe(
      '/usr/bin/chromium',
    );
    for (const lacking of [{}, { isRoot: false }, { isDebian: false }]) {
      const { machine: other } = machine(['/usr/bin/chromium'], { ...debian, ...lacking });
      expect(findChromium('light', other)).toBe('/usr/bin/chromium');
    }
    const { machine: google, commands: none } = machine(['/usr/bin/google-chrome']);
    expect([findChromium('light', google), none]).toEqual(['/usr/bin/google-chrome', []]);
  });

  it('asks apt for the light one, and for a whole one where Debian has none', () => {
    const light = '/usr/bin/chromium-headless-shell';
    const arriving = { 'chromium-headless-shell': light };
    expect(findChromium('light', machine([], { arriving }).machine)).toBe(light);
    const old = machine([], { arriving: { 'recommends chromium': '/usr/bin/chromium' } });
    old.machine.run = ((run) => (command, args, minutes) => {
      if (args.includes('chromium-headless-shell')) throw new Error('no such package');
      run(command, args, minutes);
    })(old.machine.run);
    expect(findChromium('light', old.machine)).toBe('/usr/bin/chromium');
  });

  it('passes over what lies there but cannot be started', () => {
    const files = ['/usr/bin/chromium', bundled];
    const { machine: own } = machine(files, {
      starts: (file) => file === '/opt/chrome',
      arriving: { 'apt-get install': '/opt/bin/chromium' },
    });
    expect(() => findChromium('whole', own)).toThrow(
      /chromium cannot be started[\s\S]*chrome cannot be started; libraries/,
    );
    const broken = machine(files, { starts: (file) => file !== '/usr/bin/chromium' });
    expect(findChromium('whole', broken.machine)).toBe(bundled);
  });

  it('takes what playwright has already, without running a command', () => {
    const { machine: own, commands } = machine([bundled]);
    expect(findChromium('whole', own)).toBe(bundled);
    expect(commands).toEqual([]);
  });

  it('lets playwright fetch one when the machine has none', () => {
    const { machine: own, commands } = machine([], { arriving: { playwright: bundled } });
    expect(findChromium('whole', own)).toBe(bundled);
    expect(commands).toEqual(['npx playwright-core install chromium']);
  });

  it('asks apt last, after fetching the list of packages', () => {
    const arriving = { 'apt-get install': '/usr/bin/chromium' };
    const { machine: own, commands } = machine([], { arriving });
    expect(findChromium('whole', own)).toBe('/usr/bin/chromium');
    expect(commands.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'npx playwright-core',
      'apt-get update',
      'apt-get install',
    ]);
  });

  it('never asks apt without root or outside Debian', () => {
    for (const lacking of [{ isRoot: false }, { isDebian: false }]) {
      const { machine: own, commands } = machine([], lacking);
      expect(() => findChromium('whole', own)).toThrow(/apt-get: (needs root|not a Debian system)/);
      expect(commands.some((line) => line.startsWith('apt-get'))).toBe(false);
    }
  });

  it('lists every way it tried, with the reason, when all fail', () => {
    const { machine: own } = machine([]);
    expect(() => findChromium('whole', own)).toThrow(
      /CHROMIUM_PATH: not set[\s\S]*PATH: no chromium[\s\S]*nothing installed[\s\S]*npx says no[\s\S]*apt-get says no[\s\S]*CHROMIUM_PATH=/,
    );
  });
});
