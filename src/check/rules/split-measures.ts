import type { RawEntry } from '../problem.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const keyOf = ({ fields }: RawEntry, change: (words: string) => string): string =>
  ['omraade', 'maal', 'enhed'].map((name) => change(textAt(fields, name) ?? '')).join('\n');

/** Figures that count the same thing in words that differ by a comma or a capital: they stand in two charts, and should in one. */
export const findSplitMeasures: Rule = ({ entries }) => {
  const figures = entries.filter(({ collection }) => collection === 'resultater');
  return [...Map.groupBy(figures, (figure) => keyOf(figure, plain)).values()].flatMap(
    ([first, ...others]) =>
      others
        .filter((other) => first && keyOf(other, String) !== keyOf(first, String))
        .map(({ file, fields }) => {
          const isMeasure = textAt(fields, 'maal') !== textAt(first?.fields, 'maal');
          const field = isMeasure ? 'maal' : 'enhed';
          const message = `»${textAt(fields, field)}« og »${textAt(first?.fields, field)}« i ${first?.file} er næsten ens, men står hver for sig på siden. Skriv det ens begge steder, eller så forskellen kan ses.`;
          return { file, field, message };
        }),
  );
};
