import { z } from 'astro/zod';
import { drawing } from './drawing.ts';
import { ref, slugPattern, text } from './fields.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

const signFields = z.strictObject({
  navn: z
    .string()
    .regex(slugPattern, 'skal være et kort navn med små bogstaver a-z, tal og bindestreg')
    .max(30, 'er for langt. Skriv højst 30 tegn')
    .describe(
      'Et kort navn, som står i adressen, når nogen deler sit ark, fx etiketter. Lad det stå, når du retter teksten.',
    )
    .meta({ title: 'Navn i adressen' }),
  tekst: text(110).describe('Det, man ser, som man ville sige det på stedet.'),
  opgavetype: ref('opgavetyper').describe(
    'Filnavnet på opgaven i opgavetyper/, som det fører til.',
  ),
  ydelser: z
    .array(ref('ydelser'))
    .max(6, 'har for mange. Skriv højst 6')
    .default([])
    .describe(
      'Filnavnene på de ydelser, der er netop det, man ser. Skriv dem, når opgaven er bred: så svarer siden kun med dem.',
    ),
});

/** What an editor writes in `spoergeguide/<slug>.yaml`: a room one walks through in a company, or a question without one. */
export const visitRoomFields = z.strictObject({
  titel: text(50).describe('Rummet, fx Lager, eller emnet, fx CSR-politikken.'),
  spoerg: z
    .array(text(160))
    .min(1, 'mangler. Skriv mindst ét spørgsmål')
    .max(4, 'har for mange. Skriv højst 4')
    .describe('Det, man spørger om i rummet. Svaret skrives i feltet under.'),
  tegn: z
    .array(signFields)
    .max(10, 'har for mange. Skriv højst 10')
    .refine((signs) => new Set(signs.map(({ navn }) => navn)).size === signs.length, {
      error: 'har det samme navn to gange. Giv den ene et andet',
    })
    .default([])
    .describe('Det, man kan se i rummet, og den opgave, det peger på.'),
  tegning: drawing().optional().describe('Tegningen ved rummet: helst kun én ting.'),
  orden: z.int().describe('Rækkefølge på turen, mindste tal først.').meta({ title: 'Rækkefølge' }),
  ...visibilityFields,
});

export const visitRoomSchema = visitRoomFields.transform((fields) => ({
  ...toVisibility(fields),
  title: fields.titel,
  questions: fields.spoerg,
  signs: fields.tegn.map(({ navn, tekst, opgavetype, ydelser }) => ({
    name: navn,
    text: tekst,
    taskType: opgavetype,
    services: ydelser,
  })),
  drawing: fields.tegning,
  order: fields.orden,
}));

export type VisitRoomData = z.infer<typeof visitRoomSchema>;
