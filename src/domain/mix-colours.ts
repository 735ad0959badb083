import { converter, fixupHueShorter, formatHex, interpolate, lerp } from 'culori';

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/**
 * The spaces that colours are mixed in. Along the circle of hues, the shorter way, a cold colour and a warm one become a
 * green one and never grey: so leaves stay leaves, whatever colour they are mixed with.
 */
export type MixSpace = 'oklab' | 'oklch';

const toOklch = converter('oklch');

/** A grey has no hue of its own, and takes the other's. */
function mixAlongHues([first, second]: [string, string], share: number): string {
  const [from, to] = [toOklch(first), toOklch(second)];
  if (from === undefined || to === undefined) return first;
  const hues = fixupHueShorter([from.h ?? to.h ?? 0, to.h ?? from.h ?? 0]);
  const between = (a = 0, b = 0) => lerp(a, b, share);
  const [l, c, h] = [between(from.l, to.l), between(from.c, to.c), between(hues[0], hues[1])];
  return formatHex({ mode: 'oklch', l, c, h });
}

/** A mix of two colours in hex by how much there is of the second, 0 to 1. */
const mixers: Record<MixSpace, (colours: [string, string], share: number) => string> = {
  oklab: (colours, share) => formatHex(interpolate(colours, 'oklab')(share)),
  oklch: mixAlongHues,
};

/**
 * `color-mix(in <space>, A n%, B)` of two colours in hex, as hex (CSS Color 5, 2.1). Undefined where one of them is
 * written otherwise, or lets something shine through: a browser can still mix those.
 * @param share how much of the first, 0 to 1.
 */
export const mixColours = (
  first: string,
  share: number,
  second: string,
  space: MixSpace = 'oklab',
): string | undefined =>
  hex.test(first) && hex.test(second) ? mixers[space]([first, second], 1 - share) : undefined;

const mix =
  /color-mix\(\s*in (oklab|oklch),\s*(#\w+|var\(--[\w-]+\))\s+([\d.]+)%,\s*(#\w+|var\(--[\w-]+\))\s*\)/g;

/**
 * A style sheet with its mixes worked out where both colours are known: from its own plain custom properties, and
 * from those given. A mix the browser works out is `oklab(…)` to whoever asks for the colour, which tools that
 * measure contrast cannot all read; one worked out here is a plain colour to everyone.
 */
export function resolveMixes(css: string, given: string): string {
  const colours = new Map<string, string>();
  // What is given counts, however the sheet itself writes it.
  let fixed: ReadonlySet<string> = new Set();
  const learn = (text: string) => {
    for (const [, name = '', colour = ''] of text.matchAll(/(--[\w-]+):\s*(#\w+)\s*(?:;|\})/g))
      if (!fixed.has(name))
        // A name with two values means another colour in each place, which only the browser knows.
        colours.set(name, (colours.get(name) ?? colour) === colour ? colour : 'unknown');
  };
  const valueOf = (word: string) => colours.get(/^var\((.+)\)$/.exec(word)?.[1] ?? '') ?? word;
  learn(given);
  fixed = new Set(colours.keys());
  for (let before = ''; before !== css;) {
    before = css;
    learn(css);
    css = css.replaceAll(
      mix,
      (whole, space: MixSpace, first: string, percent: string, second: string) =>
        mixColours(valueOf(first), Number(percent) / 100, valueOf(second), space) ?? whole,
    );
  }
  return css;
}

/**
 * What `light-dark(A, B)` gives in a value, in light and in dark colours; undefined where there is none.
 * @param value one or several words, such as `1px solid light-dark(#000, #fff)`.
 */
export function splitSchemes(value: string): { light: string; dark: string } | undefined {
  const start = value.indexOf('light-dark(');
  if (start < 0) return undefined;
  const open = start + 'light-dark'.length;
  let [depth, comma, end] = [0, -1, value.length];
  for (let at = open; at < value.length; at++) {
    if (value[at] === '(') depth += 1;
    if (value[at] === ')') depth -= 1;
    if (value[at] === ',' && depth === 1 && comma < 0) comma = at;
    if (depth === 0) {
      end = at;
      break;
    }
  }
  const [before, after] = [value.slice(0, start), value.slice(end + 1)];
  const rest = splitSchemes(after);
  return {
    light: before + value.slice(open + 1, comma).trim() + (rest?.light ?? after),
    dark: before + value.slice(comma + 1, end).trim() + (rest?.dark ?? after),
  };
}
