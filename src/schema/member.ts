import { z } from 'astro/zod';
import { slugPattern } from './fields.ts';
import { sameThingsFields, toSameThings } from './same-things.ts';

/** The folder of a joint directory that has a whole content folder for each municipality. */
export const membersFolder = 'kommuner';

/** What the keeper of a joint directory writes of a municipality that has a part in it. */
export const memberFields = z.strictObject({
  mappe: z
    .string()
    .regex(slugPattern, 'skal skrives med små bogstaver a-z og bindestreg')
    .describe('Navnet på kommunens mappe i kommuner/, fx eksempel. Det står først i adresserne.'),
  opgavetyper: sameThingsFields('opgavetyper').describe(
    'Hvilke af deres opgavetyper der er hvilke af jeres, når titlen ikke siger det.',
  ),
  arter: sameThingsFields('arter').describe(
    'Hvilke af deres arter der er hvilke af jeres, når titlen ikke siger det.',
  ),
});

/** A municipality as it is written, in English words. */
export const toMember = (fields: z.infer<typeof memberFields>) => ({
  slug: fields.mappe,
  taskTypes: toSameThings(fields.opgavetyper),
  kinds: toSameThings(fields.arter),
});

/** A municipality of a joint directory: its folder, and which of its entries mean the same as the directory's own. */
export type Member = ReturnType<typeof toMember>;

/** What is wrong with the municipalities together: the beginning of an address has to tell whose place it is. */
export const findRepeatedMembers = (
  members: readonly z.infer<typeof memberFields>[],
): { at: number; message: string }[] =>
  members.flatMap(({ mappe }, at) => {
    const others = members.filter((_, other) => other !== at).map((other) => other.mappe);
    if (others.slice(0, at).includes(mappe))
      return [{ at, message: 'står to gange. Fjern den ene' }];
    const longer = others.find((other) => other.startsWith(`${mappe}-`));
    return longer === undefined
      ? []
      : [
          {
            at,
            message: `er begyndelsen på ${longer}, så adresserne kan forveksles. Giv den ene mappe et andet navn`,
          },
        ];
  });
