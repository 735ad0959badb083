import { normaliseText } from '../../domain/normalise-text.ts';
import type { RawEntry } from '../problem.ts';
import { textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/**
 * Enterprises that share a name or a CVR number, and services named as an enterprise: a reader's list knows both by
 * their slug alone. The later file gets the problem.
 */
export const findDuplicates: Rule = ({ entries }) => {
  const enterprises = entries.filter((entry) => entry.collection === 'virksomheder');
  const listed = [...enterprises, ...entries.filter(({ collection }) => collection === 'ydelser')];
  return [
    ...findShared(listed, ({ slug }) => slug).map(([entry, first]) => ({
      file: entry.file,
      field: '',
      message: `hedder det samme som ${first.file}. Giv filen et andet navn.`,
    })),
    ...findShared(
      entries.filter(({ collection }) => collection === 'satser'),
      ({ fields }) => textAt(fields, 'noegle'),
    ).map(([entry, first]) => ({
      file: entry.file,
      field: 'noegle',
      message: `er den samme som i ${first.file}. Regneren kan kun bruge ét tal: Slet den ene fil, eller ret nøglen.`,
    })),
    ...findShared(enterprises, nameOf).map(([entry, first]) => ({
      file: entry.file,
      field: 'navn',
      message: `er det samme som i ${first.file}. Slet den ene, eller skriv navnene, så man kan kende forskel.`,
    })),
    ...findShared(enterprises, (entry) => numberOf(entry, 'cvr'))
      .filter(([entry, first]) => !areUnitsOfOneCompany(entry, first))
      .map(([entry, first]) => ({
        file: entry.file,
        field: 'cvr',
        message: `er det samme som i ${first.file}. Ret nummeret, eller skriv pNummer begge steder.`,
      })),
  ];
};

/** A name as a reader compares it: capitals, blanks and signs make no other place of one. */
function nameOf({ fields }: RawEntry): string | undefined {
  const name = normaliseText(textAt(fields, 'navn') ?? '').toLowerCase();
  return name.replaceAll(/[^\p{L}\p{N}+&]+/gu, ' ').trim() || name;
}

/** Enterprises of one company share its CVR number; their production unit numbers tell them apart. */
function areUnitsOfOneCompany(a: RawEntry, b: RawEntry): boolean {
  const [unitOfA, unitOfB] = [numberOf(a, 'pNummer'), numberOf(b, 'pNummer')];
  return unitOfA !== undefined && unitOfB !== undefined && unitOfA !== unitOfB;
}

/** YAML reads a bare number as a number and a quoted one as text; both mean the same. */
function numberOf({ fields }: RawEntry, key: string): string | undefined {
  const value = valueAt(fields, key);
  return typeof value === 'number' || typeof value === 'string' ? String(value).trim() : undefined;
}

/** Each entry whose key an earlier entry has, with that earlier entry. */
function findShared(
  entries: readonly RawEntry[],
  keyOf: (entry: RawEntry) => string | undefined,
): [RawEntry, RawEntry][] {
  const firsts = new Map<string, RawEntry>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === undefined || key === '') return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, entry);
    return first === undefined ? [] : [[entry, first]];
  });
}
