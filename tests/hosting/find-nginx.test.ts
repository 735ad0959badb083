import { describe, expect, it } from 'vitest';
import { findNginx, findTool } from '../audit/find-nginx.ts';
import type { Host } from '../audit/find-or-install.ts';

const nginx = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A machine with the given files; `arriving` come with what apt-get installs. */
function machine(files: string[], options: Partial<Host> & { arriving?: string[] } = {}) {
  const { arriving = [], ...rest } = options;
  const present = new Set(files);
  const commands: string[] = [];
  const host: Host = {
    environment: { PATH: '/usr/bin:/opt/bin' },
    exists: (file) => present.has(file),
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) for (const file of arriving) present.add(file);
    },
    isRoot: true,
    isDebian: true,
    ...rest,
  };
  return { host, commands };
}

describe('findNginx', () => {
  it('takes what the machine has, beside the path too, and installs nothing', () => {
    const { host, commands } = machine([nginx, brotli]);
    expect(findNginx(host)).toEqual({ program: nginx, brotliModule: brotli });
    expect(findNginx(machine(['/opt/bin/nginx', nginx, brotli]).host).program).toBe(
      '/opt/bin/nginx',
    );
    expect(commands).toEqual([]);
  });

  it('installs both when one is missing', () => {
    const { host, commands } = machine([nginx], { arriving: [brotli] });
    expect(findNginx(host).brotliModule).toBe(brotli);
    expect(commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static',
    ]);
  });

  it.each([
    [{ isRoot: false }, 'needs root'],
    [{ isDebian: false }, 'not a Debian system'],
    [{}, 'it ran, and there is still none'],
    [
      {
        run: () => {
          throw new Error('no network\nand more');
        },
      },
      'no network',
    ],
  ] as const)('says what was tried: %j', (options, reason) => {
    expect(() => findNginx(machine([], options).host)).toThrow(
      new RegExp(`needs nginx[^]*not in PATH[^]*apt-get install nginx-light[^]*: ${reason}$`),
    );
  });

  it('says so when only the module is missing', () => {
    expect(() => findNginx(machine([nginx], { isRoot: false }).host)).toThrow(
      /needs ngx_http_brotli_static_module\.so[^]*not in \/usr\/lib\/nginx\/modules/,
    );
  });
});

describe('findTool', () => {
  it('finds or installs a program of that name', () => {
    expect(findTool('wrk', machine(['/usr/bin/wrk']).host)).toBe('/usr/bin/wrk');
    const { host, commands } = machine([], { arriving: ['/usr/bin/wrk'] });
    expect(findTool('wrk', host)).toBe('/usr/bin/wrk');
    expect(commands.at(-1)).toBe('apt-get install -y --no-install-recommends wrk');
  });
});
