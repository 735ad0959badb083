import { readFileSync } from 'node:fs';
import { converter, formatHex, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { explainContrast } from '../../src/check/rules/contrast.ts';
import { resolveMixes, splitSchemes } from '../../src/domain/mix-colours.ts';
import { parseTheme, readNames, type Theme } from '../../src/schema/theme.ts';
import { brandColours } from '../../src/takeover/brand-colours.ts';
import { expectNone } from '../expect-none.ts';

const themeOf = (folder: string): Theme => {
  const result = parseTheme(readFileSync(`${folder}/kommune/tema.css`, 'utf8'));
  if (!result.success) throw result.error;
  return result.data;
};

const brand = [
  'ink',
  'ink-deep',
  'action',
  'action-pale',
  'accent',
  'accent-pale',
  'surface',
  'surface-2',
  'edge',
] as const;
const invent = (...colours: string[]): Theme =>
  Object.fromEntries(brand.map((name, index) => [`--brand-${name}`, colours[index]])) as Theme;

/** The municipality's own, the invented neighbour's, and two that share no hue with them. */
const themes: Record<string, Theme> = {
  own: themeOf('content'),
  neighbour: themeOf('tests/fixtures/nabokommune'),
  'blue and red': invent(
    ...['#14305c', '#0d1f3d', '#8c1c2b', '#f7dfdc', '#b3302b', '#f2b8a2', '#f8f7f4', '#ebe9e3'],
    '#c9cbd2',
  ),
  'purple and yellow': invent(
    ...['#43235f', '#2b1440', '#5b2a86', '#e9dff3', '#8a6200', '#f4d06f', '#fbf8f1', '#f1ebe0'],
    '#d5c9d6',
  ),
  'yellow alone': brandColours('#ffd700'),
  'red alone': brandColours('#e3000f'),
};

const sheet = ['tokens', 'drawing-colours']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8').split('@media')[0])
  .join('\n');

type Look = 'light' | 'dark';

/** The colours of a municipality as the build writes them, by name: not the way the check works them out. */
function coloursOf(theme: Theme): (name: string, look: Look) => string {
  const given = Object.entries(theme).map(([name, colour]) => `${name}:${colour};`);
  const names = readNames(resolveMixes(sheet, `:root{${given.join('')}}`));
  const follow = (value: string, look: Look): string => {
    const one = (splitSchemes(value)?.[look] ?? value).trim();
    const name = /^var\((--[\w-]+)\)$/.exec(one)?.[1];
    if (name === undefined) return one;
    return (theme as Record<string, string>)[name] ?? follow(names.get(name)?.value ?? '', look);
  };
  return (name, look) => follow(`var(--${name})`, look);
}

const grounds = ['sand', 'mist', 'moss', 'clay'];
const papers = grounds.flatMap((ground) => [ground, `${ground}-back`, `${ground}-floor`]);
const fills = ['paper', 'wood', 'rust', 'sun', 'lake', 'leaf', 'pine'].map(
  (fill) => `draw-${fill}`,
);

describe.each(Object.entries(themes))('the drawings in the colours of %s', (_, theme) => {
  const colourOf = coloursOf(theme);
  const weak = (overs: string[], unders: string[], least: number): string[] =>
    (['light', 'dark'] as const).flatMap((look) =>
      overs.flatMap((over) =>
        unders.flatMap((under) => {
          const ratio = wcagContrast(colourOf(over, look), colourOf(under, look));
          return ratio >= least ? [] : [`${over} on ${under}, ${look}: ${ratio.toFixed(2)}`];
        }),
      ),
    );

  it('are all plain colours when they are built', () => {
    const names = [...readNames(sheet).keys()].map((name) => name.slice(2));
    const colours = names.filter((name) => /^(draw|land|sand|mist|moss|clay|closed)/.test(name));
    expect(colours.length).toBeGreaterThan(35);
    for (const look of ['light', 'dark'] as const)
      for (const name of colours) expect(colourOf(name, look), name).toMatch(/^#[\da-f]{6}$/);
  });

  // WCAG 2.2, 1.4.6.
  it('let text be read on their grounds', () => {
    expectNone(weak(['text', 'heading'], grounds, 7));
  });

  // WCAG 2.2, 1.4.11.
  it('are known by a line that is seen on every ground and every fill', () => {
    expectNone(weak(['draw-line'], [...papers, ...fills, 'surface', 'closed', 'land-sky'], 3));
  });

  it('differ in light and dark, and leaf is never wood', () => {
    for (const name of [...grounds, ...fills])
      expect(colourOf(name, 'light')).not.toBe(colourOf(name, 'dark'));
    expect(new Set(fills.map((fill) => colourOf(fill, 'light'))).size).toBe(fills.length);
  });

  it('are nothing an editor is told of', () => {
    const told = explainContrast(theme).map(({ message }) => message);
    expectNone(
      told.filter((message) => /tegninger|grunden|himlen/.test(message.split('Skriv')[0]!)),
    );
  });
});

const hueOf = (colour: string): number => converter('oklch')(colour)?.h ?? NaN;

/** Hues of OKLCH in degrees: yellow 110, green 142, cyan 195, blue 264, purple 305. */
const greens = {
  'draw-leaf': [70, 180],
  'draw-pine': [45, 230],
} as const;

describe.each(Array.from({ length: 24 }, (_, index) => index * 15))(
  'the drawings of a municipality whose one colour has the hue %d',
  (h) => {
    const theme = brandColours(formatHex({ mode: 'oklch', l: 0.6, c: 0.15, h }));

    it.each(Object.entries(greens))('have a %s that is not blue, purple or red', (name, range) => {
      const hue = hueOf(coloursOf(theme)(name, 'light'));
      expect(hue).toBeGreaterThan(range[0]);
      expect(hue).toBeLessThan(range[1]);
    });
  },
);

describe('an editor whose colours drown the drawings', () => {
  it('is told which colour, and a better one', () => {
    const theme = { ...themes['neighbour']!, '--brand-ink-deep': '#2c3768' };
    expect(explainContrast(theme)).toEqual([
      {
        field: '--brand-ink-deep',
        message: expect.stringMatching(
          /i det lyse udseende: stregen i tegninger på .* i tegninger har 2,\d til 1 og skal have mindst 3 til 1\. Skriv fx #[\da-f]{6}\.$/,
        ),
      },
    ]);
  });
});
