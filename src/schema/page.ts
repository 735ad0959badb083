import { z } from 'astro/zod';
import { drawing } from './drawing.ts';
import { fullDate, searchWords, text } from './fields.ts';
import { translated } from './translated.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** Who calls because of a page: that decides which of the municipality's entrances answers, and what is said. */
export const callers = translated({ borger: 'citizen', ung: 'youth', foraelder: 'parent' });

/** What an editor writes in `sider/<slug>.md`: om, privatliv, tilgaengelighed, and pages of the municipality's own. */
export const pageFields = z.strictObject({
  titel: text(80).describe('Sidens overskrift.'),
  resume: text(280).describe('Hvad siden handler om, i en eller to sætninger.'),
  letLaest: text(800)
    .optional()
    .describe(
      'Siden med de letteste ord. Korte sætninger, højst 12 ord i hver. Står alene først for dem, der har valgt lette ord.',
    )
    .meta({ title: 'Let at læse' }),
  paaJobsider: z
    .boolean()
    .default(false)
    .describe(
      'true, når alle sider om veje til job skal have et link hertil, fx en side om nye regler.',
    )
    .meta({ title: 'Link på sider om job' }),
  paaResultater: z
    .boolean()
    .default(false)
    .describe(
      'true, når siden Resultater skal vise sidens resume og et link, fx en side om en undersøgelse uden tal.',
    )
    .meta({ title: 'Vis på siden med resultater' }),
  ringer: callers
    .field()
    .optional()
    .describe(
      'Hvem der ringer, når siden er læst: borger, ung eller foraelder. Så står kommunens nummer nederst, og hvad man kan sige.',
    )
    .meta({ title: 'Hvem ringer' }),
  tegning: drawing().optional().describe('Tegningen ved siden af overskriften.'),
  soegeord: searchWords(),
  opdateret: fullDate()
    .optional()
    .describe(
      'Dagen, hvor teksten sidst blev rettet. Skal stå der, men ikke i tilgaengelighed.md: Dens dag er tilgaengelighedserklaering.opdateret i kommune.yaml.',
    ),
  ...visibilityFields,
});

export const pageSchema = pageFields.transform((fields) => ({
  ...toVisibility(fields),
  title: fields.titel,
  summary: fields.resume,
  easyRead: fields.letLaest,
  isOnJobPages: fields.paaJobsider,
  isOnResults: fields.paaResultater,
  caller: fields.ringer,
  drawing: fields.tegning,
  searchWords: fields.soegeord,
  /** Undefined for the page about accessibility, whose day the municipality's file holds. */
  updated: fields.opdateret,
}));

export type PageData = z.infer<typeof pageSchema>;
