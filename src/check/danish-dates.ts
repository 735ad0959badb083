/** The months of the year, in their order. */
export const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** The name of a month as a sentence has it. For a pattern with the flags `i` and `u`. */
export const month = `(?:${months.join('|')})`;

/** The last month of the seasons and parts of a year that sentences name. */
const seasons = [
  ['begyndelsen af', '03'],
  ['starten af', '03'],
  ['midten af', '07'],
  ['foråret', '05'],
  ['sommeren', '08'],
  ['sommer', '08'],
  ['efteråret', '11'],
] as const;

const season = `(?:${seasons.map(([name]) => name).join('|')})`;

/** A day, a month, a season or a year in words or figures: `1. januar 2027`, `november 2026`, `1.1.2027`, `2027`. */
export const writtenDay = String.raw`(?:\d{1,2}\. ?${month} 20\d{2}|${month} 20\d{2}|${season} 20\d{2}|\d{1,2}[./-]\d{1,2}[./-]20\d{2}|20\d{2}-\d{2}-\d{2}|20\d{2})(?!\d|[.,]\d)`;

const anyDay = new RegExp(String.raw`(?<![\d.,])${writtenDay}`, 'giu');

/** The last of the days a sentence names, YYYY-MM-DD; of a month or a year its end. Undefined when it names none. */
export function lastDayIn(sentence: string): string | undefined {
  return [...sentence.matchAll(anyDay)]
    .map(([words]) => toDay(words.toLowerCase()))
    .sort()
    .at(-1);
}

/** The last day that some words name. Months are given 31 days: the days are only compared. */
function toDay(words: string): string {
  if (/^\d{4}-/.test(words)) return words;
  const year = /20\d{2}$/.exec(words)?.[0] ?? '';
  const figures = /^(\d{1,2})[./-](\d{1,2})[./-]/.exec(words);
  if (figures !== null) return `${year}-${two(figures[2])}-${two(figures[1])}`;
  const index = months.findIndex((name) => words.includes(name));
  if (index >= 0)
    return `${year}-${two(String(index + 1))}-${two(/^\d{1,2}/.exec(words)?.[0] ?? '31')}`;
  return `${year}-${seasons.find(([name]) => words.startsWith(name))?.[1] ?? '12'}-31`;
}

const two = (figures = ''): string => figures.padStart(2, '0');
