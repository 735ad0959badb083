import { expect, it } from 'vitest';
import { lightColours } from '../../src/domain/light-colours.ts';

it('reads a value that stands on several lines', () => {
  const colours = lightColours(':root { --edge: light-dark(\n    #fff,\n    #000\n  ); }', {});
  expect(colours.get('--edge')).toBe('#fff');
  expect(lightColours(':root { --gap: 1px\n  2px; }', {}).get('--gap')).toBe('1px 2px');
});

it('gives every colour of a sheet as it is in the light: mixed, chosen and followed to its end', () => {
  const colours = lightColours(
    ':root { --half: color-mix(in oklab, var(--brand-ink) 50%, #fff); --paper: light-dark(var(--half), #000); --sheet: var(--paper); --brand-ink: red; }',
    { '--brand-ink': '#000000' },
  );
  expect(colours.get('--sheet')).toBe(colours.get('--half'));
  expect(colours.get('--sheet')).toMatch(/^#(?!000000|ffffff)[0-9a-f]{6}$/);
  expect(colours.get('--brand-ink')).toBe('#000000');
});
