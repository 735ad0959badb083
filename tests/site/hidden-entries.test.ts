import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, sites } from './built-site.ts';

/** What stands in the entries of the invented municipality that are hidden: names, addresses, the picture's name. */
const hidden = [
  'Loftet over Porten',
  'loftet-over-porten',
  'loftet.example',
  'Kurve af pil',
  'kurve-af-pil',
  '/kurve.',
  'Nytårskuren',
  'nytaarskuren',
];

const isText = /\.(?:html|css|js|json|csv|geojson|vcf|xml|txt|svg)$|\/[^./]+$/;

describe('What is a draft or has had its time', () => {
  it.each(sites)('has left no trace in any file of $name', (site) => {
    const files = listFiles(site);
    const texts = files.filter((file) => isText.test(file));
    expect(texts.length).toBeGreaterThan(100);
    const found = texts.flatMap((file) => {
      const text = readFileSync(join(site.dir, file), 'utf8');
      return hidden.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
    });
    const named = files.filter((file) => hidden.some((word) => file.includes(word)));
    expect([...found, ...named]).toEqual([]);
  });
});
