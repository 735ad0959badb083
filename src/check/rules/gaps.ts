import { listAt, textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { saysNothing } from '../says-nothing.ts';

/** Whether a list has an item that says something. */
const hasItems = (fields: unknown, name: string): boolean =>
  listAt(fields, name).some((item) => !saysNothing(item));

/** Whether a text is written that says something. */
const hasText = (fields: unknown, ...path: string[]): boolean => {
  const text = textAt(fields, ...path);
  return text !== undefined && !saysNothing(text);
};

/** What readers ask an enterprise about first, and where it is written. */
const wanted: readonly (readonly [name: string, isKnown: (fields: unknown) => boolean])[] = [
  [
    'kontakt.telefon eller kontakt.email',
    // A number that is somebody else's is not the enterprise's own.
    (fields) =>
      (textAt(fields, 'kontakt', 'hoererTil') === undefined
        ? ['telefon', 'email', 'salg', 'job']
        : ['salg', 'job']
      ).some((key) => valueAt(fields, 'kontakt', key) !== undefined),
  ],
  ['aabningstider', (fields) => hasItems(fields, 'aabningstider')],
  ['adresse.vej', (fields) => hasText(fields, 'adresse', 'vej')],
  ['kontakt.web', (fields) => hasText(fields, 'kontakt', 'web')],
  ['adgang', (fields) => hasText(fields, 'adgang')],
  ['jobtyper', (fields) => hasItems(fields, 'jobtyper')],
  ['timerPrUgeFra', (fields) => valueAt(fields, 'timerPrUgeFra') !== undefined],
  ['hensyn', (fields) => hasItems(fields, 'hensyn')],
  ['maalgrupper', (fields) => hasItems(fields, 'maalgrupper')],
  ['ansatte', (fields) => hasItems(fields, 'ansatte')],
  [
    'billeder',
    (fields) => valueAt(fields, 'billede') !== undefined || listAt(fields, 'billeder').length > 0,
  ],
];

/** What is not known of an open enterprise: what to ask it for next, in one line. */
export const findGaps: Rule = ({ entries }) =>
  entries.flatMap(({ collection, file, fields }) => {
    if (collection !== 'virksomheder' || textAt(fields, 'status') === 'historisk') return [];
    const missing = wanted.filter(([, isKnown]) => !isKnown(fields)).map(([name]) => name);
    if (missing.length === 0) return [];
    const known = wanted.length - missing.length;
    const list = new Intl.ListFormat('da').format(missing);
    const message = `har ${known} af de ${wanted.length} oplysninger, folk leder efter. Spørg stedet, og udfyld ${list}.`;
    return [{ file, field: '', message, missing }];
  });
