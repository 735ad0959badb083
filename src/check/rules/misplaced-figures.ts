import { lastMonthOf } from '../../schema/quarter.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { listAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';
import { isGoal, quarterOfFigure } from '../written-figure.ts';

/** Goals that the front page would show among what was reached, and figures newer than every source of theirs. */
export const findMisplacedFigures: Rule = ({ entries, municipality }) => {
  const figures = entries.filter(({ collection }) => collection === 'resultater');
  const goals = new Set(figures.filter(isGoal).map(({ slug }) => slug));
  const shown = listAt(municipality?.fields, 'forside', 'resultater').flatMap((slug, index) =>
    municipality !== undefined && typeof slug === 'string' && goals.has(slug)
      ? [
          {
            file: municipality.file,
            field: `forside.resultater.${index + 1}`,
            message: `»${slug}« er et mål, ikke noget, der er nået. Vælg et tal, der er målt.`,
          },
        ]
      : [],
  );
  return [...shown, ...figures.filter((figure) => !isGoal(figure)).flatMap(findOlderSources)];
};

/** A source cannot know what came after it. One without a date may be of any day. */
function findOlderSources(figure: RawEntry): Problem[] {
  const { file, fields } = figure;
  const quarter = quarterOfFigure(figure);
  const date = quarter === undefined ? toDate(valueAt(fields, 'dato')) : lastMonthOf(quarter);
  const sources = listAt(fields, 'kilder').map((source) => toDate(valueAt(source, 'dato')));
  if (date === undefined || sources.length === 0) return [];
  const isOlder = (source: string | undefined): boolean =>
    source !== undefined && source < date.slice(0, source.length);
  if (!sources.every(isOlder)) return [];
  const field = quarter === undefined ? 'dato' : 'periode';
  const message = `»${quarter ?? date}« er nyere end hver af kilderne. Skriv den dato, tallet gælder for, eller den kilde, der siger det.`;
  return [{ file, field, message }];
}
