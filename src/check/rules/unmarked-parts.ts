import { readMarkedHeading } from '../../domain/papers/paper-mark.ts';
import type { Problem, RawEntry } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A heading of a part, and what stands under it. */
const part = /^## +(.+)$/;

/** Words that say where something that was done is told. */
const told = /^(kilde|kilder): |\]\(https?:/im;

/** Parts of papers that don't say whether they were done or are proposed, and such as were done without a source. */
export const findUnmarkedParts: Rule = ({ entries }) =>
  entries.filter(({ collection }) => collection === 'papirer').flatMap(checkParts);

function checkParts({ file, body }: RawEntry): Problem[] {
  const lines = body.split('\n');
  const starts = lines.flatMap((line, index) => (part.test(line) ? [index] : []));
  return starts.flatMap((start, at): Problem[] => {
    const heading = part.exec(lines[start] ?? '')?.[1] ?? '';
    const marked = readMarkedHeading(heading);
    const place = { file, field: '', bodyLine: start + 1 };
    if (marked === undefined)
      return [
        {
          ...place,
          message: `overskriften »${heading}« siger ikke, om det er gjort eller foreslået. Begynd den med »Vi foreslår: « eller kommunens navn og »gjorde: «.`,
        },
      ];
    const text = lines.slice(start + 1, starts[at + 1]).join('\n');
    return marked.mark === 'done' && !told.test(text)
      ? [
          {
            ...place,
            message: `under »${heading}« står ikke, hvor I ved det fra. Skriv en linje, der begynder med »Kilde: «.`,
          },
        ]
      : [];
  });
}
