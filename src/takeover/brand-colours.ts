import { clampChroma, converter, formatHex, type Oklch, parse } from 'culori';
import { solveContrast } from '../check/rules/contrast.ts';
import type { Theme } from '../schema/theme.ts';

const toOklch = converter('oklch');

/** Hues of wood and clay, in degrees of OKLCH: the drawings' own, where the municipality's colour is a cold one. */
const woodHue = 55;
const warmest = { from: 20, to: 100 };

/** Whether something is a colour in any way CSS has of writing it. */
export const isColour = (written: string): boolean => {
  const parsed = parse(written);
  return parsed !== undefined && (parsed.alpha ?? 1) === 1;
};

/**
 * The nine colours of a municipality from its one. Links and buttons keep the colour where it can be read; where it is
 * too light it is made darker, no more than needed. Throws where no such colours are found, which no colour is known to do.
 * @param written a colour in any way CSS has of writing it.
 */
export function brandColours(written: string): Theme {
  const { l, c, h = 0 }: Oklch = toOklch(parse(written)) ?? { mode: 'oklch', l: 0.4, c: 0 };
  const isWarm = c > 0.03 && h >= warmest.from && h <= warmest.to;
  const accentHue = isWarm ? h : woodHue;
  const tone = (lightness: number, chroma: number, hue = h): string =>
    formatHex(clampChroma({ mode: 'oklch', l: lightness, c: chroma, h: hue }, 'oklch'));
  const soft = Math.min(c, 0.06);
  const theme: Theme = {
    '--brand-ink': tone(0.32, soft),
    '--brand-ink-deep': tone(0.26, soft * 0.8),
    '--brand-action': tone(Math.min(l, 0.46), c),
    '--brand-action-pale': tone(0.93, Math.min(c, 0.03)),
    '--brand-accent': tone(0.53, 0.12, accentHue),
    '--brand-accent-pale': tone(0.85, 0.08, accentHue + 15),
    '--brand-surface': tone(0.975, Math.min(c, 0.008)),
    '--brand-surface-2': tone(0.935, Math.min(c, 0.014)),
    '--brand-edge': tone(0.84, Math.min(c, 0.025)),
  };
  const solved = solveContrast(theme);
  if (solved === undefined) throw new Error(`No readable colours are found for ${written}.`);
  return solved;
}
