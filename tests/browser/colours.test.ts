import { describe, expect, it } from 'vitest';
import { sites } from '../site/built-site.ts';
import { useTab } from './open-browser.ts';

/** What has to be seen against what: edges, actions and the mark of the focus (WCAG 1.4.11). */
const pairs = [
  ['--edge-strong', '--surface'],
  ['--edge-strong', '--surface-raised'],
  ['--action', '--surface'],
  ['--action', '--surface-raised'],
  ['--action', '--note'],
  ['--focus', '--surface'],
  ['--focus', '--surface-raised'],
  ['--focus', '--surface-sunk'],
  ['--focus', '--note'],
  ['--on-band-accent', '--band'],
  ['--on-band-accent', '--band-deep'],
] as const;

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  const tab = useTab({ colorScheme });

  it.each(sites)('what is no text is seen as well, at $name', async ({ url }) => {
    await tab.page.goto(`${url}/om/`);
    const ratios = await tab.page.evaluate((wanted) => {
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      const luminance = (name: string) => {
        if (canvas === null) return NaN;
        canvas.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name);
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return wanted.map(([first, second]) => {
        const [low = 0, high = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
        return { pair: `${first} on ${second}`, ratio: (high + 0.05) / (low + 0.05) };
      });
    }, pairs);
    expect(ratios).toHaveLength(pairs.length);
    for (const { pair, ratio } of ratios) expect(ratio, pair).toBeGreaterThanOrEqual(3);
  });
});
