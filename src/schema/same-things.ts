import { z } from 'astro/zod';
import { ref, type RefTarget, slugPattern } from './fields.ts';

/** What an editor writes to say which entries of another directory are which of one's own. */
export const sameThingsFields = (target: RefTarget) =>
  z
    .array(
      z.strictObject({
        deres: z
          .string()
          .regex(slugPattern, 'skal være navnet på en fil, med små bogstaver a-z og bindestreg')
          .describe(
            'Det korte navn, de selv har til det, og som står i adressen på deres side, fx groen-service.',
          ),
        vores: ref(target).describe('Det af jeres, der er det samme.'),
      }),
    )
    .default([]);

/** An entry of another directory and the one of this that means the same, by their slugs. */
export interface SameThing {
  theirs: string;
  ours: string;
}

/** The same, in English words. */
export const toSameThings = (fields: z.infer<ReturnType<typeof sameThingsFields>>): SameThing[] =>
  fields.map(({ deres, vores }) => ({ theirs: deres, ours: vores }));
