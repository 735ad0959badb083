import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { attribute, fileBehind, listFiles, readPages, sites } from './built-site.ts';

/** Kinds of pages that have pictures of their own. */
const pictured = new Set(['profil', 'ydelse', 'historie', 'råd', 'papir', 'ledigt job']);

/** The least municipality is the one that lies in a folder of its host. */
const all = [...new Map([...sites, inject('oekommune')].map((site) => [site.name, site])).values()];

describe.each(all)('what other sites show of $name', (site) => {
  const pages = readPages(site).map(({ path, dom, template }) => {
    const meta = (name: string) => {
      const tag = dom.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      return (tag && attribute(tag, 'content')) ?? '';
    };
    const address = new URL(meta('og:image'));
    return { path, template, address, meta, file: fileBehind(site, address.pathname) };
  });

  it('is on every page a PNG of 1200 x 630 that is there, with its size, its words and a large card', async () => {
    const found: string[] = [];
    for (const { path, file, meta } of pages) {
      const { format, width, height } = file ? await sharp(file).metadata() : {};
      if (format !== 'png' || width !== 1200 || height !== 630) found.push(`${path}: ${file}`);
      if (meta('og:image:width') !== '1200' || meta('og:image:height') !== '630')
        found.push(`${path}: size`);
      if (!/\S\.$/.test(meta('og:image:alt'))) found.push(`${path}: alt`);
      if (meta('twitter:card') !== 'summary_large_image') found.push(`${path}: card`);
    }
    expectNone(found);
  });

  it('is a picture of its own for each page that has one, at the page’s address', () => {
    const own = pages.filter(({ template }) => pictured.has(template));
    expect(own.length).toBeGreaterThan(0);
    expectNone(
      own
        .filter(
          ({ path, address }) => !address.pathname.endsWith(`/deling${path.slice(0, -1)}.png`),
        )
        .map(({ path }) => path),
    );
    const files = own.map(({ file }) => readFileSync(file ?? '').toString('base64'));
    expect(new Set(files).size).toBe(own.length);
    expect(new Set(own.map(({ meta }) => meta('og:image:alt'))).size).toBe(own.length);
    const rest = pages.filter(({ template }) => !pictured.has(template));
    expect(new Set(rest.map(({ address }) => address.pathname.split('/').at(-1)))).toEqual(
      new Set(['deling.png']),
    );
  });

  it('has no picture that no page names', () => {
    const named = new Set(pages.map(({ file }) => file));
    const drawn = listFiles(site).filter((file) => file.startsWith('/deling/'));
    expectNone(drawn.filter((file) => !named.has(join(site.dir, file))));
  });

  it('has an icon for programs that ask for one, and a manifest with the names and colours of the municipality', async () => {
    const home = readFileSync(join(site.dir, 'index.html'), 'utf8');
    const linked = (pattern: RegExp) => fileBehind(site, pattern.exec(home)?.[1] ?? '') ?? '';
    const icon = readFileSync(linked(/rel="icon" href="([^"]+\.ico)"/));
    expect(icon.readUInt32LE(0)).toBe(0x1_00_00);
    expect(linked(/rel="icon" href="([^"]+\.ico)"/)).toBe(join(site.dir, 'favicon.ico'));
    expect(await sharp(linked(/rel="apple-touch-icon" href="([^"]+)"/)).metadata()).toMatchObject({
      width: 180,
      height: 180,
    });
    const manifest = JSON.parse(
      readFileSync(linked(/rel="manifest" href="([^"]+)"/), 'utf8'),
    ) as Record<string, string> & { icons: { src: string; sizes: string }[] };
    expect(manifest).toMatchObject({ scope: `${site.base}/`, start_url: `${site.base}/` });
    expect(home).toContain(String(manifest['name']));
    const theme = readFileSync(join(site.contentDir, 'kommune/tema.css'), 'utf8');
    expect(theme).toContain(String(manifest['theme_color']));
    expect(theme).toContain(String(manifest['background_color']));
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(fileBehind(site, src) ?? '').metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});
