import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/**
 * A page of `sider/` that does not say when its text was last changed, or the page about accessibility that does: its day
 * stands in kommune.yaml, so that the two can't differ.
 */
export const findPageDays: Rule = ({ entries }) =>
  entries
    .filter(({ collection }) => collection === 'sider')
    .flatMap(({ slug, file, fields }) => {
      const isStatement = slug === 'tilgaengelighed';
      const hasDay = valueAt(fields, 'opdateret') !== undefined;
      if (hasDay !== isStatement) return [];
      const message = isStatement
        ? 'skal ikke stå her. Siden viser dagen fra kommune/kommune.yaml, tilgaengelighedserklaering.opdateret. Slet linjen, og ret dagen der.'
        : 'mangler. Skriv dagen, hvor teksten sidst blev rettet.';
      return [{ file, field: 'opdateret', message }];
    });
