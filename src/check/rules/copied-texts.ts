import type { Problem, RawEntry } from '../problem.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** So short a text may be the same by chance. */
const shortest = 30;

/** What two entries of a folder hardly have in common unless one is a copy, and what to do then. */
const texts = ['resume', 'letLaest', 'om', 'beskrivelse'];

/** Ways to reach a place; that two share one is only said where it is not told whose it is. */
const ways: readonly (readonly string[])[] = [
  ['kontakt', 'telefon'],
  ['kontakt', 'email'],
  ['kontakt', 'web'],
];

/**
 * Texts and contacts that stand in two entries of a folder: a copied file where something was not mended yet. The later
 * file gets the warning.
 */
export const findCopiedTexts: Rule = ({ entries }) =>
  [...Map.groupBy(entries, ({ collection }) => collection).values()].flatMap(findInFolder);

function findInFolder(entries: readonly RawEntry[]): Problem[] {
  const firsts = new Map<string, RawEntry>();
  /** The entry that has said the same before. */
  const before = (entry: RawEntry, key: string): RawEntry | undefined => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, entry);
    return first;
  };
  return entries.flatMap((entry): Problem[] => {
    const { file, fields } = entry;
    const copied = texts.flatMap((field) => {
      const text = onOneLine(textAt(fields, field) ?? '');
      const first = text.length < shortest ? undefined : before(entry, `${field}\n${text}`);
      return first ? [{ file, field, message: toMessage(first.file) }] : [];
    });
    const title = onOneLine(`${textAt(fields, 'virksomhed')} ${textAt(fields, 'titel') ?? ''}`);
    const twin =
      textAt(fields, 'titel') === undefined ? undefined : before(entry, `titel\n${title}`);
    if (twin) copied.push({ file, field: 'titel', message: toMessage(twin.file) });
    const body = onOneLine(entry.body);
    const first = body.length < 2 * shortest ? undefined : before(entry, `\n${body}`);
    if (first) copied.push({ file, field: '', message: `teksten ${toMessage(first.file)}` });
    return [...copied, ...findSharedWays(entry, before)];
  });
}

const toMessage = (first: string): string =>
  `er det samme som i ${first}. Er filen en kopi, så skriv, hvad der gælder her; ellers skriv forskellen.`;

function findSharedWays(
  entry: RawEntry,
  before: (entry: RawEntry, key: string) => RawEntry | undefined,
): Problem[] {
  const { collection, file, fields } = entry;
  // A number that is told to be another's may be many places'.
  if (collection !== 'virksomheder' || textAt(fields, 'kontakt', 'hoererTil')) return [];
  const shared = ways.flatMap((path) => {
    const value = textAt(fields, ...path)
      ?.toLowerCase()
      .replace(/\/$/, '');
    const first = value === undefined ? undefined : before(entry, `${path.join('.')}\n${value}`);
    return first ? [{ field: path.join('.'), first: first.file }] : [];
  });
  return shared.map(({ field, first }) => ({
    file,
    field,
    message: `er det samme som i ${first}. Er det en andens, så ret det. Deler stederne det, så skriv hos begge under hoererTil, hvem det hører til.`,
  }));
}
