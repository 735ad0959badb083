import { readFileSync } from 'node:fs';
import { converter, formatHex, toGamut, wcagContrast } from 'culori';
import { type MixSpace, mixColours, splitSchemes } from '../../domain/mix-colours.ts';
import { readNames, type Theme } from '../../schema/theme.ts';

type Brand = keyof Theme;
type Scheme = 'light' | 'dark';

/** Two colours of the site that meet, by their names in styles/tokens.css or styles/drawing-colours.css, and how far apart they have to be. */
interface Pair {
  over: string;
  under: string;
  /** WCAG 2.2: text has 7 (1.4.6), a large or muted one 4.5 (1.4.3), edges and marks 3 (1.4.11). */
  least: 7 | 4.5 | 3;
}

const pairsOf = (least: Pair['least'], overs: string[], unders: string[]): Pair[] =>
  overs.flatMap((over) => unders.map((under) => ({ over, under, least })));

const grounds = ['sand', 'mist', 'moss', 'clay'];

/** Every pair the site uses. */
export const pairs: readonly Pair[] = [
  ...pairsOf(
    7,
    ['text', 'text-muted', 'heading', 'link'],
    ['surface', 'surface-raised', 'surface-sunk', 'note'],
  ),
  ...pairsOf(7, ['text'], ['accent-pale']),
  ...pairsOf(7, ['on-action'], ['action']),
  ...pairsOf(7, ['on-band', 'on-band-accent'], ['band', 'band-deep']),
  ...pairsOf(4.5, ['accent'], ['surface']),
  ...pairsOf(
    3,
    ['accent', 'edge-strong', 'action', 'focus'],
    ['surface', 'surface-raised', 'surface-sunk'],
  ),
  ...pairsOf(3, ['focus'], ['note']),
  ...pairsOf(7, ['text', 'heading'], grounds),
  // A drawing is known by its line, which runs around every colour and over all of them.
  ...pairsOf(
    3,
    ['draw-line'],
    [
      ...['surface', 'closed', 'land-sky'],
      ...grounds.flatMap((ground) => [ground, `${ground}-back`, `${ground}-floor`]),
      ...['paper', 'wood', 'rust', 'sun', 'lake', 'leaf', 'pine'].map((fill) => `draw-${fill}`),
    ],
  ),
];

const names: Record<string, string> = {
  text: 'tekst',
  'text-muted': 'dæmpet tekst',
  heading: 'overskrifter',
  link: 'links',
  'on-action': 'teksten på knapper',
  'on-band': 'teksten på båndet',
  'on-band-accent': 'fremhævet tekst på båndet',
  accent: 'mærker',
  'accent-pale': 'den lyse mærkefarve',
  'edge-strong': 'kanter om felter',
  action: 'knapper',
  focus: 'rammen om det, man er kommet til',
  surface: 'siden',
  'surface-raised': 'kort og felter',
  'surface-sunk': 'den mørkere grund',
  note: 'farvede felter',
  band: 'båndet',
  'band-deep': 'bunden af siden',
  'draw-line': 'stregen i tegninger',
  'draw-paper': 'papir i tegninger',
  'draw-wood': 'træ i tegninger',
  'draw-rust': 'rust i tegninger',
  'draw-sun': 'sol i tegninger',
  'draw-lake': 'sø i tegninger',
  'draw-leaf': 'blade i tegninger',
  'draw-pine': 'nåle i tegninger',
  sand: 'grunden sand',
  'sand-back': 'papiret på grunden sand',
  'sand-floor': 'gulvet på grunden sand',
  mist: 'grunden dis',
  'mist-back': 'papiret på grunden dis',
  'mist-floor': 'gulvet på grunden dis',
  moss: 'grunden mos',
  'moss-back': 'papiret på grunden mos',
  'moss-floor': 'gulvet på grunden mos',
  clay: 'grunden ler',
  'clay-back': 'papiret på grunden ler',
  'clay-floor': 'gulvet på grunden ler',
  closed: 'grunden under et lukket sted',
  'land-sky': 'himlen i landskabet',
};

const sheets = ['tokens', 'drawing-colours'].map(
  (name) =>
    // On paper only sizes differ.
    readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8').split('@media')[0],
);

const tokens = new Map([...readNames(sheets.join('\n'))].map(([name, { value }]) => [name, value]));

/** A colour of the site as `#rrggbb`, worked out from the brand's as the browser does. */
function colourOf(token: string, theme: Theme, scheme: Scheme): string {
  const resolve = (expression: string): string => {
    const written = splitSchemes(expression)?.[scheme] ?? expression;
    const name = /^var\((--[\w-]+)\)$/.exec(written)?.[1];
    if (name !== undefined)
      return (theme as Partial<Record<string, string>>)[name] ?? resolve(tokens.get(name) ?? '');
    const mix = /^color-mix\(([\s\S]*)\)$/.exec(written)?.[1];
    if (mix === undefined) return written;
    const [space = '', first = '', second = ''] = splitArguments(mix);
    const [, colour = '', percent = ''] = /^([\s\S]+?)\s+([\d.]+)%$/.exec(first) ?? [];
    const way = space.replace(/^in\s+/, '') as MixSpace;
    return mixColours(resolve(colour), Number(percent) / 100, resolve(second), way) ?? '';
  };
  return resolve(`var(--${token})`);
}

/** The arguments of a CSS function, the commas inside others left alone. */
function splitArguments(text: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts.map((part) => part.trim());
}

const contrastOf = ({ over, under }: Pair, theme: Theme, scheme: Scheme): number =>
  wcagContrast(colourOf(over, theme, scheme), colourOf(under, theme, scheme));

const schemes: readonly Scheme[] = ['light', 'dark'];

const countWeak = (theme: Theme): number =>
  pairs.flatMap((pair) => schemes.filter((scheme) => contrastOf(pair, theme, scheme) < pair.least))
    .length;

/** Colours of the brand that a colour of the site is made of, in one scheme. */
function madeOf(token: string, scheme: Scheme): Brand[] {
  const follow = (expression: string): Brand[] =>
    [...(splitSchemes(expression)?.[scheme] ?? expression).matchAll(/var\((--[\w-]+)\)/g)].flatMap(
      ([, name = '']) =>
        name.startsWith('--brand-') ? [name as Brand] : follow(tokens.get(name) ?? ''),
    );
  return [...new Set(follow(`var(--${token})`))];
}

const toOklch = converter('oklch');
const intoSrgb = toGamut('rgb', 'oklch');

/** So far a colour is moved at a time, in lightness of OKLCH (0 to 1). */
const step = 0.004;

/** The nearest lightness of a colour that mends a pair and makes no other weak; undefined when there is none. */
function mend(brand: Brand, theme: Theme, pair: Pair, scheme: Scheme) {
  const colour = toOklch(theme[brand]);
  const weak = countWeak(theme);
  if (colour === undefined) return undefined;
  for (let away = step; away < 1; away += step)
    for (const l of [colour.l - away, colour.l + away]) {
      if (l < 0 || l > 1) continue;
      const better = { ...theme, [brand]: formatHex(intoSrgb({ ...colour, l })) };
      if (contrastOf(pair, better, scheme) >= pair.least && countWeak(better) < weak)
        return { brand, colour: better[brand], away };
    }
  return undefined;
}

/** The nearest change of one colour that mends a pair; undefined when none does. */
const mendNearest = (theme: Theme, pair: Pair, scheme: Scheme) =>
  involvedIn(pair, scheme)
    .flatMap((brand) => mend(brand, theme, pair, scheme) ?? [])
    .toSorted((a, b) => a.away - b.away)[0];

const involvedIn = (pair: Pair, scheme: Scheme): Brand[] => [
  ...new Set([...madeOf(pair.over, scheme), ...madeOf(pair.under, scheme)]),
];

/** So many colours are changed before it is given up. */
const mostMends = 60;

/**
 * Colours as near to those given as can be that are far enough apart everywhere, in light and in dark. Undefined where
 * no change of a single colour at a time leads there.
 */
export function solveContrast(theme: Theme): Theme | undefined {
  let solved = theme;
  for (let round = 0; round < mostMends; round++) {
    const weak = pairs.flatMap((pair) =>
      schemes
        .filter((scheme) => contrastOf(pair, solved, scheme) < pair.least)
        .map((scheme) => ({ pair, scheme })),
    );
    if (weak.length === 0) return solved;
    let best: ReturnType<typeof mendNearest>;
    for (const { pair, scheme } of weak) if ((best = mendNearest(solved, pair, scheme))) break;
    if (best === undefined) return undefined;
    solved = { ...solved, [best.brand]: best.colour };
  }
  return undefined;
}

const figure = (ratio: number) =>
  // Cut, not rounded: 6.96 is not 7.
  (Math.floor(ratio * 10) / 10).toLocaleString('da', { maximumFractionDigits: 1 });

/**
 * Pairs of colours that are too near each other, in light or in dark, with the nearest colour that would do.
 * @returns for each colour to change its name in tema.css and a Danish sentence.
 */
export function explainContrast(theme: Theme): { field: Brand; message: string }[] {
  const found = new Map<Brand, string>();
  for (const scheme of schemes)
    for (const pair of pairs) {
      const ratio = contrastOf(pair, theme, scheme);
      if (ratio >= pair.least) continue;
      const involved = involvedIn(pair, scheme);
      // One line a colour: when it is mended, the next shows.
      if (involved.some((brand) => found.has(brand))) continue;
      const best = mendNearest(theme, pair, scheme);
      const brand = best?.brand ?? involved[0];
      if (brand === undefined) continue;
      const remedy =
        best === undefined
          ? 'Vælg en farve, der er tydeligt mørkere eller lysere.'
          : `Skriv fx ${best.colour}.`;
      found.set(
        brand,
        `giver for lidt kontrast i det ${scheme === 'light' ? 'lyse' : 'mørke'} udseende: ${names[pair.over]} på ${names[pair.under]} har ${figure(ratio)} til 1 og skal have mindst ${figure(pair.least)} til 1. ${remedy}`,
      );
    }
  return [...found].map(([field, message]) => ({ field, message }));
}
