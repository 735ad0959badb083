import { describe, expect, it } from 'vitest';
import { mixColours, resolveMixes, splitSchemes } from '../../src/domain/mix-colours.ts';

describe('two colours are mixed', () => {
  // What Chromium draws for color-mix(in oklab, …) of the same.
  it.each([
    ['#f25ee1', 0.16, '#513868', '#693f7a'],
    ['#6b60d3', 0.61, '#ed02d2', '#a253d3'],
    ['#5669a7', 0.82, '#e1b1c5', '#6f76ad'],
    ['#fff', 1, '#000', '#ffffff'],
    ['#fff', 0, '#000000', '#000000'],
  ])('%s by %d with %s as the browser does', (first, share, second, mixed) =>
    expect(mixColours(first, share, second)).toBe(mixed),
  );

  it.each([
    ['#1b4a3c', 0.28, '#b4d768', '#7bb064'],
    ['#14305c', 0.28, '#b4d768', '#3db281'],
    ['#43235f', 0.52, '#a2d380', '#0082a5'],
    ['#8c1c2b', 0.3, '#b4d768', '#c09d01'],
    ['#413007', 0.52, '#a2d380', '#797734'],
    ['#808080', 0.4, '#b4d768', '#9fb477'],
    ['#fff', 0.5, '#43235f', '#9c8cae'],
  ])(
    '%s by %d with %s the shorter way along the circle of hues, as the browser does',
    (first, share, second, mixed) => expect(mixColours(first, share, second, 'oklch')).toBe(mixed),
  );

  it.each([['red'], ['#ffff'], ['oklch(70% 0.1 200)'], ['']])('but not %s', (colour) => {
    expect(mixColours(colour, 0.5, '#000')).toBeUndefined();
  });
});

describe('the mixes of a style sheet', () => {
  it('are worked out from its own names, the given ones, and each other', () => {
    const css =
      ':root{--night:color-mix(in oklab, var(--ink) 0%, #000);--edge:color-mix(in oklab, var(--night) 100%, color-mix(in oklab, #fff 50%, var(--ink)));}';
    expect(resolveMixes(css, ':root { --ink: #123456; }')).toBe(
      ':root{--night:#000000;--edge:#000000;}',
    );
  });

  it('are worked out in the space they name, on one line or several', () => {
    const leaf = (space: string) =>
      resolveMixes(
        `p{color:color-mix(\n  in ${space},\n  var(--ink) 28%,\n  #b4d768\n)}`,
        ':root{--ink:#14305c;}',
      );
    expect(leaf('oklch')).toBe('p{color:#3db281}');
    expect(leaf('oklab')).not.toBe('p{color:#3db281}');
    expect(leaf('lch')).toContain('color-mix(');
  });

  it('stay where a colour is unknown, or has two values', () => {
    const css = 'p{color:color-mix(in oklab, var(--ink) 50%, #000)}';
    expect(resolveMixes(css, '')).toBe(css);
    expect(resolveMixes(css, ':root{--ink:#fff}.dark{--ink:#000}')).toBe(css);
  });
});

describe('what depends on light or dark', () => {
  it('is split, however deep it stands and however often', () => {
    expect(
      splitSchemes('1px solid light-dark(rgb(0 0 0 / 8%), #fff) light-dark(var(--a, #111), #222)'),
    ).toEqual({
      light: '1px solid rgb(0 0 0 / 8%) var(--a, #111)',
      dark: '1px solid #fff #222',
    });
  });

  it('is nothing where a value is one for both', () => {
    expect(splitSchemes('var(--ink)')).toBeUndefined();
  });
});
