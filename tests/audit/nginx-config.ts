/** What stands in a site file in the place of the example's names and folders. */
export interface SitePaths {
  siteDir: string;
  include: string;
  logFolder: string;
  /** Ports of 127.0.0.1. Without one for HTTPS the site is served over HTTP, and nothing is sent on. */
  httpPort: number;
  tls?: { port: number; certificate: string; key: string } | undefined;
}

/**
 * The site file of docs/hosting, with names, ports and folders put in and nothing else changed.
 * Throws when the file lacks a line that has to be changed, since then something else would be tested.
 */
export function fillSiteFile(text: string, paths: SitePaths): string {
  const { tls } = paths;
  const lines = text.split('\n').filter((line) => !/^\s*listen \[::\]/.test(line));
  const config = new Config(lines.join('\n'));
  config.set('root', quote(paths.siteDir));
  config.set('include', quote(paths.include));
  config.set('server_name', 'localhost');
  for (const [name, format] of [
    ['vejviser', 'vejviser'],
    ['vejviser-ledte-efter', 'vejviser_ledte_efter if=$vejviser_word'],
  ] as const)
    config.set(
      `access_log /var/log/nginx/${name}.log`,
      '',
      `access_log ${quote(`${paths.logFolder}/${name}.log`)} ${format}`,
    );
  config.set('error_log', `${quote(`${paths.logFolder}/error.log`)} crit`);
  if (tls) {
    config.set('listen 80', '', `listen 127.0.0.1:${paths.httpPort}`);
    config.set('listen 443 ssl', '', `listen 127.0.0.1:${tls.port} ssl http2`);
    config.set('ssl_certificate', quote(tls.certificate));
    config.set('ssl_certificate_key', quote(tls.key));
  } else {
    config.set('listen 443 ssl', '', `listen 127.0.0.1:${paths.httpPort}`);
    config.remove(/^server \{\n(?:(?!^\}).*\n)*?\s+listen 80;\n(?:(?!^\}).*\n)*\}\n/m);
    config.remove(/^\s*ssl_\w+ .*;\n/gm);
  }
  return config.text;
}

const quote = (value: string): string => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

class Config {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  set(name: string, value: string, line = `${name} ${value}`): void {
    this.change(
      new RegExp(`^(\\s*)${name}(?: .*)?;$`, 'gm'),
      (_line, indent: string) => `${indent}${line};`,
    );
  }

  remove(pattern: RegExp): void {
    this.change(pattern, () => '');
  }

  private change(pattern: RegExp, how: (line: string, indent: string) => string): void {
    const changed = this.text.replace(pattern, how);
    if (changed === this.text) throw new Error(`The site file has nothing like ${pattern}`);
    this.text = changed;
  }
}
