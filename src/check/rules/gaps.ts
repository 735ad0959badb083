import { listAt, textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** What readers ask an enterprise about first, and where it is written. */
const wanted: readonly (readonly [name: string, isKnown: (fields: unknown) => boolean])[] = [
  [
    'kontakt.telefon eller kontakt.email',
    // A number that is somebody else's is not the enterprise's own.
    (fields) =>
      [
        ...(textAt(fields, 'kontakt', 'hoererTil') === undefined ? ['telefon', 'email'] : []),
        'salg',
        'job',
      ].some((key) => valueAt(fields, 'kontakt', key) !== undefined),
  ],
  ['aabningstider', (fields) => listAt(fields, 'aabningstider').length > 0],
  ['adresse.vej', (fields) => textAt(fields, 'adresse', 'vej') !== undefined],
  ['kontakt.web', (fields) => textAt(fields, 'kontakt', 'web') !== undefined],
  ['adgang', (fields) => textAt(fields, 'adgang') !== undefined],
  ['jobtyper', (fields) => listAt(fields, 'jobtyper').length > 0],
  ['timerPrUgeFra', (fields) => valueAt(fields, 'timerPrUgeFra') !== undefined],
  ['hensyn', (fields) => listAt(fields, 'hensyn').length > 0],
  ['maalgrupper', (fields) => listAt(fields, 'maalgrupper').length > 0],
  ['ansatte', (fields) => listAt(fields, 'ansatte').length > 0],
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
    return [{ file, field: '', message }];
  });
