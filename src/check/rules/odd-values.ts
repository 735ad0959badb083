import type { Problem } from '../problem.ts';
import { listAt, valueAt, walkFields } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { monthsBetween, toDate } from '../written-date.ts';

/** Fields with a day or a year of something that happened. */
const isPast =
  /(?:^|\.)(?:dato|siden|aar|grundlagt|opgjort|opslaaet|set|setAfStedet|kontrolleret|opdateret)$/;

/** No source of a place, and no place, is older. */
const firstYear = 1700;

/** A vacancy is hardly open longer, and nobody knows sooner when people may come. */
const longest = 18;

/** Days of what is told of beforehand, by the list they stand in. */
const ahead = [
  ['ledigeJob', 'frist'],
  ['aabneDage', 'fra'],
  ['aabneDage', 'til'],
] as const;

const oneFigure = /^(?:\+45 )?(\d)\1(?: \1\1){3}$/;

/** Values of the right form that nobody can mean: a number of noughts alone, a year of the Middle Ages, a deadline in 2206. */
export const findOddValues: Rule = ({ files, entries, today }) => [
  ...files.flatMap(({ file, fields }) =>
    [...walkFields(fields)].flatMap(({ value, name, path }): Problem[] => {
      if (/^(telefon|sms)$/.test(name) && typeof value === 'string' && oneFigure.test(value.trim()))
        return [
          {
            file,
            field: path,
            message: `»${value}« er ikke nogens nummer. Ret det, eller slet linjen.`,
          },
        ];
      const date = isPast.test(path) ? toDate(value) : undefined;
      return date === undefined || Number(date.slice(0, 4)) >= firstYear
        ? []
        : [{ file, field: path, message: `»${date}« er meget længe siden. Ret årstallet.` }];
    }),
  ),
  ...entries.flatMap(({ file, fields }) =>
    ahead.flatMap(([list, name]) =>
      listAt(fields, list).flatMap((item, index) => {
        const day = toDate(valueAt(item, name));
        if (day?.length !== 10 || monthsBetween(today, day) < longest) return [];
        const message = `»${day}« er over ${longest} måneder væk. Ret årstallet.`;
        return [{ file, field: `${list}.${index + 1}.${name}`, message }];
      }),
    ),
  ),
];
