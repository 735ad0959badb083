/** What a drawing may be made of: shapes, words and colours. */
const elements = new Set(
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc clipPath mask pattern marker linearGradient radialGradient stop'.split(
    ' ',
  ),
);

/** What is refused wherever it stands, and the words for it. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/<!|<\?(?!xml\s)/, 'noget, der begynder med <! eller <? (fx DOCTYPE eller ENTITY)'],
  [/[\s"'/]on[a-z]+\s*=/i, 'kode (on…=)'],
  [/href\s*=\s*["']?\s*(?![\s"'#])/i, 'et link (href) til noget uden for tegningen'],
  [/url\(\s*["']?\s*(?![\s"'#])/i, 'en henvisning (url) til noget uden for tegningen'],
  [/@import|\\|javascript:/i, '@import, javascript: eller en omvendt skråstreg'],
];

const notSvg = 'er ikke en SVG-tegning. Gem den igen som svg.';
const remedy = 'Slet det, eller gem tegningen igen som »almindelig SVG«.';

/**
 * What is wrong with the text of an SVG, or undefined. Only what is known to be a drawing is let in.
 * @param isInline whether it is written into the pages, whose content policy takes no styles from it.
 */
export function explainDrawing(svg: string, isInline: boolean): string | undefined {
  // A browser reads coded letters as letters, and a comment without marks inside as nothing.
  const text = svg
    .replaceAll(
      /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi,
      (_, hex: string | undefined, digits: string) =>
        toLetter(hex === undefined ? Number(digits) : Number.parseInt(hex, 16)),
    )
    .replaceAll(/<!--[^<>]*-->/g, ' ')
    .trim();
  if (!/<svg[\s/>]/.test(text)) return notSvg;
  const found = refused.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return `har ${found[1]}. ${remedy}`;
  if (
    !/^\uFEFF?(<\?xml\s[^<>]*\?>)?\s*<svg[\s/>]/.test(text) ||
    !/(<\/svg>|^[^<]*<svg[^<]*\/>)$/.test(text)
  )
    return notSvg;
  if (isInline && /<style|\sstyle\s*=/i.test(text))
    return 'har style, som siden ikke viser. Skriv farverne som fill="…" og stroke="…".';
  const names = [...text.matchAll(/<\/?\s*([^\s/>]+)/g)].map(([, name = '']) => name);
  const stranger = names.find((name) => !elements.has(name) && name !== 'style' && name !== '?xml');
  return stranger === undefined
    ? undefined
    : `har <${stranger}>, som ikke er en del af en enkel tegning. ${remedy}`;
}

const toLetter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
