import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { digestOf } from '../digest.ts';
import { makeOnce, readPackages } from '../kept.ts';

const name = 'atkinson-hyperlegible-next-latin-wght-normal.woff2';

const source = `./node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/${name}`;

/** The weights that the style sheets use. Those beyond them are half of the file. */
const weights = { min: 400, max: 700 };

/** Where it is kept: named as seen from the project, since Astro makes the family's name from it. */
const folder = './node_modules/.astro/skrift';

/** What the file holds: Latin as far as ÿ, and the marks that Danish sentences need. */
const letters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...Array.from('ŒœˆˇŸ˘˙˚˛˜˝–—‘’‚“”„†‡•…‰‹›⁄€™−→←↑↓'),
].join('');

/** The site's one family, made for readers with low vision: a variable file from our own host, no heavier than need be. */
export const fonts = [
  {
    provider: fontProviders.local(),
    // It stands on every page, several times.
    name: 'Atkinson',
    cssVariable: '--font-family',
    fallbacks: ['Verdana', 'sans-serif'],
    options: {
      variants: [
        {
          src: [await narrow()],
          weight: `${weights.min} ${weights.max}`,
          style: 'normal' as const,
          // Letters that come late wait for the next page: nothing moves under a reader's eyes.
          display: 'optional' as const,
        },
      ] as const,
    },
  },
];

/** Writes the file with our weights and letters beside what else is cached, and says where. Most builds find it made. */
async function narrow(): Promise<string> {
  const file = join(folder, name);
  const wanted = { targetFormat: 'woff2', variationAxes: { wght: weights } } as const;
  const whole = readFileSync(source);
  const key = digestOf(JSON.stringify([letters, wanted]), readPackages(), whole);
  const font = await makeOnce(name, key, () => subsetFont(whole, letters, wanted));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, font);
  return file;
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}
