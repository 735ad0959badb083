import { listScalars } from '../yaml-scalars.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Numbers with three figures after a full stop, which a Dane reads as thousands. */
const suspected =
  /^(?!\s*(?:- )?(?:bredde|laengde|midte|graenser|ting):)[^\n#]*[\s:[,]\d{1,3}\.\d{3}[ \t\r]*(?:[,\]#]|$)/m;
const thousands = /^[1-9]\d{0,2}\.\d{3}$/;

/** Degrees have as many figures as somebody measured. */
const degrees = /(?:^|\.)(?:bredde|laengde|midte\.\d|graenser\.\d)$/;

/** Numbers that YAML reads as a thousandth of what a Dane means: `1.200` is 1.2 to it. */
export const findCutNumbers: Rule = ({ files }) =>
  files.flatMap(({ file, yaml = '' }): Problem[] => {
    if (!suspected.test(yaml)) return [];
    return listScalars(yaml).flatMap(({ field, value, start, end }) => {
      const written = yaml.slice(start, end);
      if (typeof value !== 'number' || !thousands.test(written) || degrees.test(field)) return [];
      const message = `»${written}« bliver læst som ${String(value).replace('.', ',')}. Skriv ${written.replace('.', '')}, hvis det er tusinder, og ellers ${value}.`;
      return [{ file, field, message }];
    });
  });
