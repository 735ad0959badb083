import { quarterBefore, quarterOf } from '../../schema/quarter.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';
import { isGoal, quarterOfFigure } from '../written-figure.ts';

/** So many whole quarters may pass without a figure. */
const most = 2;

/** Goals ahead that are counted by quarter, and have had no figure for two quarters. */
export const findUncountedGoals: Rule = ({ entries, today }) => {
  const figures = entries.filter(({ collection }) => collection === 'resultater');
  const due = quarterBefore(quarterOf(today), most);
  return figures.filter(isGoal).flatMap((goal): Problem[] => {
    const end = toDate(valueAt(goal.fields, 'dato')) ?? textAt(goal.fields, 'periode') ?? '';
    if (end.slice(0, 4) < today.slice(0, 4)) return [];
    const counted = figures
      .filter((figure) => !isGoal(figure) && isSame(figure, goal))
      .flatMap((figure) => quarterOfFigure(figure) ?? [])
      .toSorted();
    const last = counted.at(-1);
    if (last === undefined || last >= due) return [];
    const message = `»${textAt(goal.fields, 'maal')}« har ikke fået et tal siden ${last}. Skriv et resultat med samme maal og enhed og med periode: ${quarterBefore(quarterOf(today), 1)}.`;
    return [{ file: goal.file, field: 'maal', message }];
  });
};

const isSame = (one: RawEntry, other: RawEntry): boolean =>
  ['maal', 'enhed', 'omraade'].every(
    (key) => (textAt(one.fields, key) ?? '') === (textAt(other.fields, key) ?? ''),
  );
