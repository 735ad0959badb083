import { z } from 'astro/zod';
import { fullDate } from './fields.ts';

/** What an editor writes in any entry to keep it from the site: that it isn't finished, or the days it is for. */
export const visibilityFields = {
  udkast: z
    .boolean()
    .default(false)
    .describe(
      'true, indtil teksten er færdig. Så er den ikke på siden; I ser den selv med npm run rediger.',
    ),
  vises: z
    .strictObject({
      fra: fullDate()
        .optional()
        .describe(
          'Første dag på siden. Uden den vises den fra den dag, siden bliver bygget. Er det et sted eller en historie, står det også i nyhederne (nyt.atom) med den dag.',
        ),
      til: fullDate().optional().describe('Sidste dag på siden. Dagen efter er den væk.'),
    })
    .superRefine(({ fra, til }, context) => {
      if (fra === undefined && til === undefined)
        context.addIssue({
          code: 'custom',
          message: 'mangler en dag. Skriv fra, til eller begge, eller slet linjen',
        });
      if (fra !== undefined && til !== undefined && fra > til)
        context.addIssue({
          code: 'custom',
          path: ['til'],
          message: 'ligger før fra. Byt om på dagene',
        });
    })
    .optional()
    .describe('Kun når det skal være på siden i en bestemt tid: dagene, det vises.')
    .meta({ title: 'Vises kun i en tid' }),
};

/** Whether and when an entry is on the site. */
export interface Visibility {
  isDraft: boolean;
  /** The first and the last day, YYYY-MM-DD; undefined where it has no such day. */
  from: string | undefined;
  until: string | undefined;
}

/** The fields of an entry as the code knows them. */
export const toVisibility = (fields: {
  udkast: boolean;
  vises?: { fra?: string | undefined; til?: string | undefined } | undefined;
}): { visibility: Visibility } => ({
  visibility: { isDraft: fields.udkast, from: fields.vises?.fra, until: fields.vises?.til },
});
