import { findWords } from '../find-words.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { readTowns } from '../towns.ts';

/** Enterprises of another municipality whose text says that they lie in a town of this one. */
export const findNeighboursInOwnTowns: Rule = ({ entries, municipality }) => {
  const towns = [...(readTowns(municipality?.fields) ?? [])].map((town) =>
    town.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`),
  );
  if (towns.length === 0) return [];
  const lies = new RegExp(
    String.raw`(?<!\p{L})(ligger|holder til|bor|findes|har til huse|har adresse) (midt |centralt |lige |også )?(i|ved|uden for) (byen |centrum af |midten af )?(${towns.join('|')})(?![\p{L}-])(?! Kommune)`,
    'iu',
  );
  return entries.flatMap((entry) =>
    entry.collection === 'virksomheder' && textAt(entry.fields, 'nabo') !== undefined
      ? findWords(entry, lies).map(({ words, sentence: _, ...place }) => ({
          file: entry.file,
          ...place,
          message: `»${words}« er i kommunen selv, men stedet har nabo. Fjern nabo, eller ret byen.`,
        }))
      : [],
  );
};
