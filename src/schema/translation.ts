import { z } from 'astro/zod';
import { searchWords, text } from './fields.ts';

const byLanguage = <S extends z.ZodType>(fields: S) =>
  z
    .record(z.string(), fields)
    .default({})
    .describe('Det samme på andre sprog, efter sprogets kode i sprog/, fx en for engelsk.')
    .meta({ title: 'På andre sprog' });

/** What an editor may write of a way into work in another language, under its code. */
export const jobTypeTranslations = () =>
  byLanguage(
    z
      .strictObject({
        titel: text(80).describe(
          'Navnet: det danske og hvad det betyder, fx Fleksjob (flexible job).',
        ),
        resume: text(320).describe('resume på sproget.'),
        letLaest: text(900).describe('letLaest på sproget.').meta({ title: 'Let at læse' }),
        hvemBestemmer: text(260).optional().describe('hvemBestemmer på sproget.'),
        foersteSkridt: text(260).optional().describe('foersteSkridt på sproget.'),
        varighed: text(400).optional().describe('varighed på sproget.'),
        penge: text(500).optional().describe('penge på sproget.'),
        klage: text(400).optional().describe('klage på sproget.'),
        tekst: text(2000)
          .optional()
          .describe('Teksten under felterne på sproget. En tom linje giver et nyt afsnit.'),
        soegeord: searchWords(),
      })
      .transform((fields) => ({
        title: fields.titel,
        summary: fields.resume,
        easyRead: fields.letLaest,
        decidedBy: fields.hvemBestemmer,
        firstStep: fields.foersteSkridt,
        duration: fields.varighed,
        money: fields.penge,
        complaint: fields.klage,
        text: fields.tekst,
        searchWords: fields.soegeord,
      })),
  );

/** A way into work in another language. */
export type JobTypeTranslation = z.output<ReturnType<typeof jobTypeTranslations>>[string];

/** What an editor may write of a place in another language, under its code. */
export const enterpriseTranslations = () =>
  byLanguage(
    z
      .strictObject({
        resume: text(320).optional().describe('resume på sproget.'),
        letLaest: text(900)
          .optional()
          .describe('letLaest på sproget.')
          .meta({ title: 'Let at læse' }),
      })
      .transform((fields) => ({ summary: fields.resume, easyRead: fields.letLaest })),
  );
