import { listScalars } from '../yaml-scalars.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Something, a blank and a `#` on one line: worth a closer look. */
const suspected = /^[^\n#]*\S[ \t]+#/m;

/**
 * Texts that YAML cuts at a ` #`, which begins a note there: »Café #1« is »Café«. A note after a number, a day or the name
 * of a file says what it is about, and is left alone.
 */
export const findCutValues: Rule = ({ files, isText }) =>
  files.flatMap(({ file, yaml = '' }, index): Problem[] => {
    if (!suspected.test(yaml)) return [];
    return listScalars(yaml).flatMap(({ field, value, end, isPlain }) => {
      const rest = /^[ \t]+#.*/.exec(yaml.slice(end))?.[0].trim();
      if (!isPlain || rest === undefined || !isText(files[index]!, field)) return [];
      const message = `er kun »${String(value)}« på siden: Det, der står efter #, er skåret af. Sæt anførselstegn om hele teksten: "${String(value)} ${rest}". Er det en huskeseddel, så flyt den til en linje for sig.`;
      return [{ file, field, message }];
    });
  });
