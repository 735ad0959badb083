import type { Problem, RawEntry } from '../problem.ts';
import { textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';

const month =
  '(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)';
const part = String.raw`((foråret|sommeren|efteråret|vinteren|starten|begyndelsen|slutningen|midten) (af |i )?|i |og med |${month} )?`;

/** `siden 2015`, `fra foråret 2015 til`, `i årene 2015-2018`: words that tell that a figure is added up over years. */
const addedUp = new RegExp(
  [
    String.raw`\bsiden ${part}(\d{4})\b`,
    String.raw`\bfra ${part}(\d{4}) (og frem|frem|indtil|til)\b`,
    String.raw`\bfra og med ${part}(\d{4})\b`,
    String.raw`\bfra ${part}(\d{4}) ?[-–] ?\d{4}\b`,
    String.raw`\bmellem ${part}(\d{4}) og ${part}\d{4}\b`,
    String.raw`\bi (årene|perioden|løbet af|løbet af årene) (fra )?(\d{4}) ?([-–]|til|og) ?\d{4}\b`,
    String.raw`\b(samlet|i alt|tilsammen|lagt sammen)( for| i| over| fra)? (\d{4}) ?([-–]|til|og) ?\d{4}\b`,
  ].join('|'),
  'i',
);

/**
 * Figures that are added up since a year and would be shown as of their last one, and figures of one chart that are
 * counted over different times. A goal is no count.
 */
export const findSummedFigures: Rule = ({ entries }) => {
  const figures = entries.filter(
    ({ collection, fields }) =>
      collection === 'resultater' && valueAt(fields, 'slags') !== 'maalsaetning',
  );
  return [...figures.flatMap(findHiddenSum), ...findMixedCharts(figures)];
};

function findHiddenSum({ file, fields }: RawEntry): Problem[] {
  const words = addedUp.exec(`${textAt(fields, 'maal') ?? ''} ${textAt(fields, 'note') ?? ''}`);
  if (words === null || toDate(valueAt(fields, 'siden')) !== undefined) return [];
  const year = /\d{4}/.exec(words[0])?.[0] ?? '';
  const message = `mangler. »${words[0]}« siger, at tallet er lagt sammen. Skriv siden: "${year}".`;
  return [{ file, field: 'siden', message }];
}

function findMixedCharts(figures: readonly RawEntry[]): Problem[] {
  const charts = Map.groupBy(figures, ({ fields }) =>
    JSON.stringify(['omraade', 'maal', 'enhed'].map((name) => textAt(fields, name))),
  );
  return [...charts.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ file, fields }) => {
      const [since, firstSince] = [
        toDate(valueAt(fields, 'siden')),
        toDate(valueAt(first?.fields, 'siden')),
      ];
      if (since === firstSince) return [];
      const message = `er en anden end i ${first?.file}, men tallene står i samme figur. Giv dem hver sit maal, eller skriv samme siden.`;
      return [{ file, field: 'siden', message }];
    }),
  );
}
