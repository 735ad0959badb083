import { z } from 'astro/zod';
import { crop } from './crop.ts';
import { drawing } from './drawing.ts';
import {
  formerSlugs,
  globalGoals,
  type ImageField,
  type ImageMetadata,
  partialDate,
  ref,
  requireImageText,
  searchWords,
  sources,
  text,
  townOrArea,
} from './fields.ts';
import { translated } from './translated.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** How far it had come when the source was written. What was only agreed has no result yet. */
export const stages = translated({
  aftalt: 'agreed',
  'i-gang': 'running',
  gennemfoert: 'done',
});

/** Words of what is hoped for; a result is what happened. */
const hoped = /\b(målet er|målet var|skal|skulle|forventes|ventes)\b/i;

/** What somebody who took part is. */
export const partyKinds = translated({
  socialoekonomisk: 'social-enterprise',
  virksomhed: 'company',
  kommune: 'municipality',
  stat: 'state',
  forening: 'association',
  andet: 'other',
});

const partyFields = z.strictObject({
  navn: text(100).optional().describe('Partens navn. Udelad det, når parten står i virksomheder/.'),
  virksomhed: ref('virksomheder')
    .optional()
    .describe('Mappenavnet, når parten står i virksomheder/.'),
  slags: partyKinds
    .field()
    .describe('socialoekonomisk, virksomhed, kommune, stat, forening eller andet.'),
  rolle: text(160).describe('Hvad parten gav eller gjorde.'),
});

const stepFields = z.strictObject({
  titel: text(60).describe('Trinnet i et par ord.'),
  tekst: text(200).describe('Hvad der skete, i en sætning.'),
  tegning: drawing().optional().describe('Tegningen af trinnet.'),
});

/** What an editor writes in `partnerskaber/<slug>/index.md`: a story of people who did something together. */
export const partnershipFields = (image: ImageField) =>
  z.strictObject({
    titel: text(90).describe('Historien som en overskrift.'),
    resume: text(280).describe('Hvem, hvad og hvad der kom ud af det.'),
    soegeord: searchWords(),
    parter: z
      .array(partyFields)
      .min(2, 'mangler. Skriv mindst to parter')
      .describe('Dem, der var med.'),
    opgavetyper: z.array(ref('opgavetyper')).default([]).describe('Filnavne fra opgavetyper/.'),
    aar: partialDate().optional().describe('Hvornår. Udelad, når kilden ikke siger det.'),
    cirka: z
      .boolean()
      .default(false)
      .describe('true, når kilden ikke selv har en dato, og aar er det nærmeste, man kan sige.'),
    sted: townOrArea().optional().describe('Byen, som den hedder i kommune.yaml.'),
    trin: z
      .array(stepFields)
      .max(4, 'har for mange trin. Vælg højst fire')
      .default([])
      .describe('Forløbet i højst fire trin.'),
    stadie: stages
      .field()
      .optional()
      .describe(
        'Hvor langt det var, da kilden skrev: aftalt, i-gang eller gennemfoert. Skal stå der, når der er resultater.',
      ),
    resultater: z
      .array(text(200))
      .default([])
      .describe('Det, der kom ud af det, som en kilde har skrevet.'),
    tegning: drawing()
      .optional()
      .describe(
        'Tegningen af historien. Uden den bruges det første trin med en tegning, ellers opgavens.',
      ),
    verdensmaal: globalGoals(),
    billede: image().optional().describe('Et billede i samme mappe.'),
    billedtekst: text(200)
      .optional()
      .describe('Hvad billedet viser. Skal stå der, når der er et billede.'),
    udsnit: crop(),
    orden: z
      .int()
      .describe('Rækkefølge i lister, mindste tal først.')
      .meta({ title: 'Rækkefølge' }),
    kilder: sources(),
    tidligereSlugs: formerSlugs(),
    ...visibilityFields,
  });

/** A partnership as the code knows it. */
export const partnershipSchema = (image: ImageField) =>
  partnershipFields(image)
    .superRefine((fields, context) => {
      requireImageText(fields, context);
      if (
        fields.resultater.length > 0 &&
        (fields.stadie === undefined || fields.stadie === 'agreed')
      )
        context.addIssue({
          code: 'custom',
          path: ['stadie'],
          message:
            fields.stadie === undefined
              ? 'mangler, når der er resultater. Skriv i-gang eller gennemfoert, hvis kilden siger det'
              : 'er aftalt, og så er der ingen resultater endnu. Fjern resultater, eller ret stadie, når en kilde siger, at det er gjort',
        });
      for (const [index, result] of fields.resultater.entries())
        if (hoped.test(result))
          context.addIssue({
            code: 'custom',
            path: ['resultater', index],
            message: 'er et mål eller en plan, ikke et resultat. Flyt sætningen op i teksten',
          });
      for (const [index, party] of fields.parter.entries())
        if ((party.navn === undefined) === (party.virksomhed === undefined))
          context.addIssue({
            code: 'custom',
            path: ['parter', index, 'navn'],
            message:
              'skal stå der, når virksomhed ikke gør, og kun da. Skriv enten navn eller virksomhed',
          });
    })
    .transform((fields) => ({
      ...toVisibility(fields),
      title: fields.titel,
      summary: fields.resume,
      searchWords: fields.soegeord,
      parties: fields.parter.map((party) => ({
        name: party.navn,
        enterprise: party.virksomhed,
        kind: party.slags,
        role: party.rolle,
      })),
      taskTypes: fields.opgavetyper,
      date: fields.aar,
      isDateCirca: fields.cirka,
      town: fields.sted,
      steps: fields.trin.map((step) => ({
        title: step.titel,
        text: step.tekst,
        drawing: step.tegning,
      })),
      drawing: fields.tegning,
      stage: fields.stadie,
      results: fields.resultater,
      globalGoals: fields.verdensmaal,
      image: fields.billede as ImageMetadata | undefined,
      imageText: fields.billedtekst,
      imageCrop: fields.udsnit,
      order: fields.orden,
      sources: fields.kilder,
      formerSlugs: fields.tidligereSlugs,
    }));

export type PartnershipData = z.infer<ReturnType<typeof partnershipSchema>>;
