type Triple = [number, number, number];

/**
 * `color-mix(in oklab, A n%, B)` of two colours in hex, as hex. Undefined where one of them is written otherwise,
 * or lets something shine through: a browser can still mix those.
 * @param share how much of the first, 0 to 1.
 */
export function mixColours(first: string, share: number, second: string): string | undefined {
  const [a, b] = [readHex(first), readHex(second)];
  if (a === undefined || b === undefined) return undefined;
  const [from, to] = [toOklab(a), toOklab(b)];
  const mixed = from.map((value, axis) => value * share + (to[axis] ?? 0) * (1 - share));
  return writeHex(fromOklab(mixed as Triple));
}

const mix =
  /color-mix\(in oklab,\s*(#\w+|var\(--[\w-]+\))\s+([\d.]+)%,\s*(#\w+|var\(--[\w-]+\))\s*\)/g;

/**
 * A style sheet with its mixes worked out where both colours are known: from its own plain custom properties, and
 * from those given. A mix the browser works out is `oklab(…)` to whoever asks for the colour, which tools that
 * measure contrast cannot all read; one worked out here is a plain colour to everyone.
 */
export function resolveMixes(css: string, given: string): string {
  const colours = new Map<string, string>();
  const learn = (text: string) => {
    for (const [, name = '', colour = ''] of text.matchAll(/(--[\w-]+):\s*(#\w+)\s*(?:;|\})/g))
      // A name with two values means another colour in each place, which only the browser knows.
      colours.set(name, (colours.get(name) ?? colour) === colour ? colour : 'unknown');
  };
  const valueOf = (word: string) => colours.get(/^var\((.+)\)$/.exec(word)?.[1] ?? '') ?? word;
  learn(given);
  for (let before = ''; before !== css;) {
    before = css;
    learn(css);
    css = css.replaceAll(
      mix,
      (whole, first: string, percent: string, second: string) =>
        mixColours(valueOf(first), Number(percent) / 100, valueOf(second)) ?? whole,
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

function readHex(colour: string): Triple | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return undefined;
  const size = digits.length / 3;
  return [0, 1, 2].map((place) => {
    const part = digits.slice(place * size, (place + 1) * size);
    return Number.parseInt(part.repeat(2 / size), 16) / 255;
  }) as Triple;
}

function writeHex(colour: Triple): string {
  const part = (value: number) =>
    Math.round(Math.min(Math.max(value, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${colour.map(part).join('')}`;
}

/** Björn Ottosson's matrices of Oklab (2020): linear sRGB to the cones of the eye, those to Oklab, and both ways back. */
const matrices = {
  cones: [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ],
  lab: [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ],
  conesBack: [
    [1, 0.3963377774, 0.2158037573],
    [1, -0.1055613458, -0.0638541728],
    [1, -0.0894841775, -1.291485548],
  ],
  linearBack: [
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.707614701],
  ],
};

const times = (matrix: readonly number[][], vector: Triple): Triple =>
  matrix.map((row) =>
    row.reduce((sum, value, axis) => sum + value * (vector[axis] ?? 0), 0),
  ) as Triple;

const toOklab = (colour: Triple): Triple =>
  times(
    matrices.lab,
    times(matrices.cones, colour.map(toLinear) as Triple).map(Math.cbrt) as Triple,
  );

const fromOklab = (lab: Triple): Triple =>
  times(
    matrices.linearBack,
    times(matrices.conesBack, lab).map((value) => value ** 3) as Triple,
  ).map(fromLinear) as Triple;

/** The curve of sRGB (IEC 61966-2-1), there and back. */
const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
