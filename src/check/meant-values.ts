import { domainToASCII } from 'node:url';
import { months } from './danish-dates.ts';
import { normaliseText } from '../domain/normalise-text.ts';
import { phoneInPairs } from '../domain/phone.ts';

/** What an editor may have meant by a value that its schema refuses. Only forms that can mean one thing are read. */
type Read = (written: string) => string | number | undefined;

const signsAround = /^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g;

/** A written value without what was copied along with it: characters that cannot be seen, quotation marks around it. */
const clean = (written: string): string =>
  normaliseText(written)
    .replaceAll(/[\s\u00A0\u2007\u202F]+/g, ' ')
    .replaceAll(signsAround, '');

const figures = (text: string): string => text.replaceAll(/\D/g, '');

/** Eight figures with any blanks and signs between them, after the country's number or the word for telephone. */
const readPhone: Read = (written) => {
  const rest = written.replace(/^(?:tlf|tel|telefon|mobil|mob|t|m)\.?(?: ?nr\.?)? ?[.:]? ?/i, '');
  const inPairs = phoneInPairs(rest);
  // No number in Denmark begins with 0 or 1; something is wrong with one that does.
  return inPairs !== undefined && /^(?:\+45 )?[2-9]/.test(inPairs) ? inPairs : undefined;
};

const readNumberOf =
  (word: RegExp, length: number): Read =>
  (written) => {
    const rest = written.replace(word, '');
    return /^[\d .-]+$/.test(rest) && figures(rest).length === length ? figures(rest) : undefined;
  };

const readCvr = readNumberOf(/^(?:cvr|dk|se)?[ -]*(?:nr|nummer)?\.?[ :-]*(?:dk)?[ -]*/i, 8);
const readUnit = readNumberOf(/^p[ -]*(?:nr|nummer)?\.?[ :-]*/i, 10);
const readCode = readNumberOf(/^dk[ -]*/i, 4);

const monthOf = (word: string): string | undefined => {
  const index = months.findIndex(
    (name) => name === word || (word.length >= 3 && name.slice(0, 3) === word.replace(/\.$/, '')),
  );
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
};

/** A day or a month in words, or in figures as Danes write them: the day, the month, the year. */
const readDate: Read = (written) => {
  const words = written
    .toLowerCase()
    .replace(/^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag )?(?:den|d\.) ?/, '');
  const iso = /^((?:19|20)\d{2})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(words);
  if (iso !== null)
    return [iso[1], iso[2], iso[3]].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  const [, day, name = '', year = ''] =
    /^(?:(\d{1,2})\.? ?)?([a-z]+\.?) ((?:19|20)\d{2})$/.exec(words) ?? [];
  const month = monthOf(name);
  if (month !== undefined) return `${year}-${month}${day ? `-${day.padStart(2, '0')}` : ''}`;
  const [, d = '', , m = '', y = ''] =
    /^(\d{1,2})([./-]| ?\/ ?|\. )(\d{1,2})(?:[.-]| |\. |\/)((?:19|20)\d{2})$/.exec(words) ?? [];
  // With strokes alone it may be American, unless the first figure can be no month.
  if (y === '' || (/^\d+\/\d+\/\d+$/.test(words) && Number(d) <= 12)) return undefined;
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
};

/** An address without its beginning, or with that of a link in a text. */
const readAddress: Read = (written) => {
  if (/\s/.test(written)) return undefined;
  const host = /^(?:https?:?\/{0,2}|\/\/)?((?:[\p{L}\d-]+\.)+[a-z]{2,}(?:[/?#].*)?)$/iu.exec(
    written,
  )?.[1];
  return host === undefined ? undefined : `https://${host}`;
};

/** A mail address that a program wrote a name or a word around, or whose domain has Danish letters. */
const readMail: Read = (written) => {
  const bare = written.replace(/^(?:mailto|e-?mail|mail):\s*/i, '').replace(/^.*<([^<>]+)>$/, '$1');
  const [, user = '', domain = ''] = /^([^\s@<>]+)@([^\s@<>]+)$/.exec(bare) ?? [];
  const plain = domainToASCII(domain);
  return user === '' || plain === '' ? undefined : `${user}@${plain}`;
};

/** A number with a comma or with thousands marked as Danes do. Three figures after a comma may be an Englishman's thousands. */
const readNumber: Read = (written) => {
  if (/^-?\d+(?:,\d{1,2})?$/.test(written)) return Number(written.replace(',', '.'));
  if (/^\d{1,3}(?: \d{3})+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(written))
    return Number(figures(written));
  return undefined;
};

const readers: readonly Read[] = [
  (written) => written,
  readPhone,
  readCvr,
  readUnit,
  readCode,
  readDate,
  readAddress,
  readMail,
  readNumber,
];

/** The values that something written may stand for, the nearest first. What fits its schema is meant. */
export function listMeant(value: unknown): (string | number)[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const written = clean(String(value));
  const read = readers.flatMap((reader) => reader(written) ?? []);
  return [...new Set(read)].filter((each) => each !== '' && each !== value);
}
