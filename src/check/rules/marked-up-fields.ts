import { walkFields } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Letters that HTML has names for, as far as a Danish text needs them. */
const named: Readonly<Record<string, string>> = {
  ...{ aelig: 'æ', oslash: 'ø', aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å', eacute: 'é' },
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' },
  ...{ laquo: '«', raquo: '»', ouml: 'ö', auml: 'ä', uuml: 'ü', hellip: '…', euro: '€' },
};

const entity = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));|&(aelig|oslash|aring|nbsp)\b/i;

const decode = (_: string, decimal?: string, hex?: string, name?: string, cut?: string): string =>
  decimal
    ? String.fromCodePoint(Number(decimal))
    : hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : (named[name ?? cut ?? ''] ?? `&${name};`);

/** Signs of Markdown and HTML, and what they are called. */
const marks: readonly (readonly [pattern: RegExp, name: string])[] = [
  [
    /<\/?(?:a|b|i|u|s|p|br|hr|em|strong|span|div|font|ul|ol|li|h[1-6]|table|t[rdh]|img|script|iframe|sup|sub|small|o:p)(?:\s[^<>]*)?\/?>/i,
    'en kode til en hjemmeside',
  ],
  [/\[[^\]\n]+\]\((?:[^)\s]*)\)/, 'et link'],
  [/\*\*[^*\n]+\*\*|(?<![\w_])__[^_\n]+__(?![\w_])/, 'stjerner eller streger til fed skrift'],
  [
    /(?<![\w*\d])\*(?=\p{L})[^*\n]*[\p{L}.!?]\*(?![\w*])|(?<![\w_/])_(?=\p{L})[^_\n]*[\p{L}.!?]_(?![\w_/])/u,
    'stjerner eller streger til kursiv',
  ],
  [/`[^`\n]+`/, 'skæve apostroffer'],
  [/~~[^~\n]+~~/, 'bølgestreger'],
  [/<(?:https?:\/\/|mailto:|www\.)[^\s<>]+>/i, 'vinkler om en adresse'],
  [/^#{1,6}\s/, 'tegnet # foran'],
  [/^[-*•]\s+\S/, 'et punkttegn foran'],
  [/\p{L}\\n\p{L}|[.!?]\\n|\\n[-•\p{Lu}]/u, 'tegnene \\n'],
];

/** Fields are shown as they are written: codes of HTML and signs of Markdown stand raw on the page. */
export const findMarkedUpFields: Rule = ({ files, isText }) =>
  files.flatMap((file) =>
    [...walkFields(file.fields)].flatMap(({ value, path }) => {
      if (typeof value !== 'string' || !isText(file, path)) return [];
      const message = explain(value);
      return message === undefined ? [] : [{ file: file.file, field: path, message }];
    }),
  );

function explain(value: string): string | undefined {
  const [code] = entity.exec(value) ?? [];
  if (code !== undefined) {
    const letter = code.replace(entity, decode);
    return `viser »${code}« på siden, som det står. Skriv ${letter.trim() === '' || letter === code ? 'tegnet selv' : `»${letter}«`}.`;
  }
  for (const [pattern, name] of marks) {
    const [found] = pattern.exec(value) ?? [];
    if (found !== undefined)
      return `viser »${found.trim()}« på siden, som det står: I felter virker ${name} ikke. Slet tegnene, eller flyt det ned i teksten.`;
  }
  return undefined;
}
