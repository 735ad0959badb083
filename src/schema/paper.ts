import { z } from 'astro/zod';
import { drawing } from './drawing.ts';
import { formerSlugs, ref, searchWords, sources, text } from './fields.ts';
import { translated } from './translated.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** What a column of a sheet holds: that decides how its cells are written and how wide it is. */
export const columnKinds = translated({
  tekst: 'text',
  lang: 'long',
  tal: 'number',
  kroner: 'money',
  procent: 'percent',
});

/**
 * What a row of a sheet is: one to write in, one to write plain numbers in whatever its columns hold, a heading of those
 * below it, or a sum of those above it.
 */
export const rowKinds = translated({
  felt: 'field',
  antal: 'count',
  overskrift: 'heading',
  sum: 'sum',
});

/** The site's own tool that a paper's figures or words can be made with. */
export const paperTools = translated({ regn: 'calculator', spot: 'spotter', csr: 'statement' });

const column = z
  .strictObject({
    navn: text(60).describe('Kolonnens overskrift.'),
    slags: columnKinds
      .field()
      .prefault('tekst')
      .describe('tekst, lang (en lang tekst), tal, kroner eller procent.'),
  })
  .transform((fields) => ({ name: fields.navn, kind: fields.slags }));

/**
 * What a formula may be made of: cells, numbers, quoted words, signs and a few functions. Nothing that fetches, links or
 * starts something on the machine of whoever opens the workbook.
 */
const formula =
  /^=(?:"[^"]*"|[A-Z]{1,2}\d{1,3}|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[-+*/(),:<>=]|(?:SUM|IF|OR|AND|COUNT|AVERAGE|MIN|MAX|ROUND)(?=\())+$/;

const row = z
  .strictObject({
    navn: text(160).describe('Det, rækken handler om: cellen i den første kolonne.'),
    slags: rowKinds
      .field()
      .prefault('felt')
      .describe(
        'felt, antal (tal, som ikke er kroner), overskrift (en linje over flere felter) eller sum.',
      ),
    celler: z
      .array(
        z
          .string()
          .trim()
          .max(240, 'er for lang. Skriv højst 240 tegn')
          .refine(
            (cell) => !cell.startsWith('=') || formula.test(cell),
            'er ikke en formel, som arket kan bruge. Skriv kun celler, tal og regnetegn og SUM, IF, OR, AND, COUNT, AVERAGE, MIN, MAX og ROUND',
          ),
      )
      .default([])
      .describe(
        'De næste celler fra venstre. Tom ("") er til at skrive i. En, der begynder med =, er en formel som i et regneark med engelske navne, fx "=SUM(B3:B5)". Overskrifterne er række 1, den første række er 2.',
      ),
  })
  .transform((fields) => ({ name: fields.navn, kind: fields.slags, cells: fields.celler }));

const sheet = z
  .strictObject({
    navn: text(31)
      .regex(
        /^[^:\\/?*[\]']+$/,
        "må ikke have : \\ / ? * [ ] eller ' i sig, for det kan et regneark ikke",
      )
      .describe('Arkets navn, fx Budget. Det står også over tabellen på siden.'),
    vejledning: text(400).optional().describe('Hvordan arket bruges, i en eller to sætninger.'),
    kolonner: z
      .array(column)
      .min(2, 'mangler. Skriv mindst to kolonner')
      .max(12, 'er for mange. Skriv højst 12')
      .describe('Kolonnerne fra venstre.'),
    raekker: z
      .array(row)
      .min(1, 'mangler. Skriv mindst én række')
      .describe('Rækkerne oppefra.')
      .meta({ title: 'Rækker' }),
  })
  .transform((fields) => ({
    name: fields.navn,
    help: fields.vejledning,
    columns: fields.kolonner,
    rows: fields.raekker,
  }));

/** A table that is also a workbook. */
export type PaperSheet = z.output<typeof sheet>;

const stepName = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'skal være et kort navn med små bogstaver a-z, tal og bindestreg');

const answer = z
  .strictObject({
    svar: text(120).describe('Svaret, som man vælger det.'),
    til: stepName()
      .optional()
      .describe('Navnet på det næste trin. Udelad det, når svaret er det sidste.')
      .meta({ title: 'Næste trin' }),
    saadan: text(700)
      .optional()
      .describe('Hvad man så gør. Skal stå, når der ikke er et næste trin.')
      .meta({ title: 'Sådan' }),
    regel: text(160)
      .optional()
      .describe(
        'Lov og paragraf og hvornår den gælder, fx Udbudsloven § 193, beløb for 2026-2027.',
      ),
    kilder: z
      .array(z.int().min(1, 'skal være 1 eller mere'))
      .default([])
      .describe('Numrene på kilderne under kilder: 1 er den første.'),
  })
  .transform((fields) => ({
    answer: fields.svar,
    next: fields.til,
    outcome: fields.saadan,
    rule: fields.regel,
    sources: fields.kilder,
  }));

const step = z
  .strictObject({
    navn: stepName().describe('Et kort navn, som svar kan føre til, fx pris.'),
    spoergsmaal: text(160).describe('Spørgsmålet.').meta({ title: 'Spørgsmål' }),
    hjaelp: text(400)
      .optional()
      .describe('Hvad man skal vide for at svare.')
      .meta({ title: 'Hjælp' }),
    svar: z.array(answer).min(2, 'mangler. Skriv mindst to svar').describe('Svarene.'),
  })
  .transform((fields) => ({
    name: fields.navn,
    question: fields.spoergsmaal,
    help: fields.hjaelp,
    answers: fields.svar,
  }));

/**
 * What an editor writes in `papirer/<slug>.md`: one paper that another municipality can take to a meeting. Each part of
 * the text tells by its heading whether it was done (»Kommunen gjorde: …«) or is proposed (»Vi foreslår: …«).
 */
export const paperFields = z.strictObject({
  titel: text(80).describe('Papirets navn.'),
  resume: text(280).describe('Hvad papiret er til, i en eller to sætninger.'),
  brug: text(160).describe('Hvornår det bruges, fx Når sagen skal på udvalgets dagsorden.'),
  orden: z.int().describe('Rækkefølge, mindste tal først.').meta({ title: 'Rækkefølge' }),
  roller: z
    .array(text(80))
    .min(1, 'mangler. Skriv mindst én rolle')
    .describe('Hvem der bruger det, som roller.'),
  jurist: z
    .boolean()
    .default(false)
    .describe('true, når en jurist skal se papiret igennem, før det bliver brugt.')
    .meta({ title: 'Skal ses af en jurist' }),
  tidslinje: z
    .boolean()
    .default(false)
    .describe('true, når papiret skal vise kommunens tal over virksomheder på en tidslinje.'),
  guide: z
    .array(ref('guide'))
    .default([])
    .describe('Filnavne fra guide/: de sider, papiret hører til. De får et link hertil.'),
  vaerktoej: paperTools
    .field()
    .optional()
    .describe(
      'Det, man laver papirets tal eller ord med: regn (/regn/), spot (/spot/) eller csr (/csr/).',
    )
    .meta({ title: 'Værktøj' }),
  ark: z.array(sheet).default([]).describe('Tabeller, som også er et regneark.'),
  trin: z
    .array(step)
    .default([])
    .describe('Spørgsmål, man klikker sig igennem. Det første er begyndelsen.'),
  tegning: drawing().optional().describe('Tegningen ved siden: helst kun én ting.'),
  soegeord: searchWords(),
  kilder: sources(),
  tidligereSlugs: formerSlugs(),
  ...visibilityFields,
});

export const paperSchema = paperFields
  .superRefine(({ trin, kilder }, context) => {
    const names = trin.map(({ name }) => name);
    trin.forEach(({ name, answers }, index) => {
      if (names.indexOf(name) !== index)
        context.addIssue({
          code: 'custom',
          path: ['trin', index, 'navn'],
          message: `»${name}« er brugt før. Giv trinet et andet navn`,
        });
      answers.forEach(({ next, outcome, sources: numbers }, at) => {
        const path = ['trin', index, 'svar', at];
        if ((next === undefined) === (outcome === undefined))
          context.addIssue({
            code: 'custom',
            path,
            message: 'skal enten føre til et trin eller sige, hvad man gør. Skriv til eller saadan',
          });
        // Only onwards: so nobody goes in a circle.
        if (next !== undefined && names.lastIndexOf(next) <= index)
          context.addIssue({
            code: 'custom',
            path: [...path, 'til'],
            message: `»${next}« er ikke et trin længere nede. Ret navnet, eller flyt trinet`,
          });
        if (numbers.some((number) => number > kilder.length))
          context.addIssue({
            code: 'custom',
            path: [...path, 'kilder'],
            message: `peger på en kilde, der ikke findes. Der er ${kilder.length}. Ret nummeret`,
          });
      });
    });
  })
  .transform((fields) => ({
    ...toVisibility(fields),
    title: fields.titel,
    summary: fields.resume,
    use: fields.brug,
    order: fields.orden,
    roles: fields.roller,
    needsLawyer: fields.jurist,
    hasTimeline: fields.tidslinje,
    guide: fields.guide,
    tool: fields.vaerktoej,
    sheets: fields.ark,
    steps: fields.trin,
    drawing: fields.tegning,
    searchWords: fields.soegeord,
    sources: fields.kilder,
    formerSlugs: fields.tidligereSlugs,
  }));

export type PaperData = z.infer<typeof paperSchema>;
