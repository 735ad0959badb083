import { z } from 'astro/zod';
import { sources, text } from './fields.ts';
import { translated } from './translated.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** What a number of the calculator is: the formulas ask for it by this name, its value stands in the content alone. */
export const rateKeys = translated({
  'kommunens-andel': 'share',
  'fleksloentilskud-hoejst': 'flexMaximum',
  'fleksloentilskud-graense': 'flexLimit',
  'fleksloentilskud-under-graensen': 'flexBelow',
  'fleksloentilskud-over-graensen': 'flexAbove',
  'fuld-tid': 'fullTime',
  ledighedsydelse: 'flexUnemployed',
  kontanthjaelp: 'cashBenefit',
  'kontanthjaelp-frit': 'cashFree',
  'kontanthjaelp-nedsaettelse': 'cashReduction',
  foertidspension: 'pension',
  'foertidspension-frit': 'pensionFree',
  'foertidspension-nedsaettelse': 'pensionReduction',
  loentilskud: 'wageSubsidy',
  'loentilskud-refusion': 'subsidyRefund',
  'timer-om-ugen': 'hours',
  timeloen: 'wage',
  'maaneder-foerste-aar': 'firstMonths',
  'bliver-i-job': 'kept',
  'var-sket-alligevel': 'deadweight',
  'tilbud-foer': 'serviceBefore',
  'tilbud-frigjort': 'serviceFreed',
  stoette: 'support',
  indsats: 'programme',
  sagsbehandling: 'casework',
  kommuneskat: 'tax',
  'skattepligtig-del': 'taxed',
  'efter-udligning': 'keptAfterEqualisation',
  'eksempel-personer': 'examplePeople',
  'eksempel-sparet': 'exampleSaved',
  'eksempel-udgift': 'exampleCost',
});

/** What a number counts in. */
export const rateUnits = translated({
  procent: 'percent',
  'kr-i-timen': 'kr-an-hour',
  'kr-om-maaneden': 'kr-a-month',
  'kr-om-aaret': 'kr-a-year',
  'kr-i-alt': 'kr-in-all',
  'timer-om-ugen': 'hours-a-week',
  maaneder: 'months',
  personer: 'people',
});

/** How sure a number is: as a source states it, moved on from an older year, an estimate, or a municipality's own claim. */
export const rateStatuses = translated({
  oplyst: 'stated',
  fremskrevet: 'projected',
  skoen: 'estimate',
  historisk: 'historical',
});

const step = z.strictObject({
  fraUge: z.int().min(1).describe('Den første uge, trinnet gælder.').meta({ title: 'Fra uge' }),
  kommunen: z
    .number()
    .min(0)
    .max(100)
    .describe('Hvor mange procent kommunen selv betaler på trinnet.')
    .meta({ title: 'Kommunen betaler (procent)' }),
});

/** What an editor writes in `satser/<slug>.yaml`: one number that the calculator reckons with. */
export const rateFields = z.strictObject({
  noegle: rateKeys
    .field()
    .describe('Hvad tallet er for regneren. Hver nøgle står i én fil.')
    .meta({ title: 'Nøgle' }),
  titel: text(90).describe('Hvad tallet er, som læseren ser det.'),
  vaerdi: z.number().min(0).describe('Tallet. Procent skrives som 80, ikke 0,8.'),
  lav: z
    .number()
    .min(0)
    .optional()
    .describe('Det laveste, tallet kan være. Bruges til at vise, hvad der betyder mest.'),
  hoej: z.number().min(0).optional().describe('Det højeste, tallet kan være.'),
  enhed: rateUnits.field().describe('Hvad tallet tæller i, fx procent eller kr-om-maaneden.'),
  aar: z.int().min(1990).max(2100).describe('Året, tallet gælder.'),
  status: rateStatuses
    .field()
    .describe(
      'oplyst (står sådan i kilden), fremskrevet (regnet frem fra et ældre år), skoen (vurderet) eller historisk (en kommunes eget gamle tal).',
    ),
  trin: z
    .array(step)
    .default([])
    .describe('Trinnene i refusionen, når andelen afhænger af tiden på ydelse.'),
  note: text(300).optional().describe('Forbehold, som læseren skal kende.'),
  orden: z
    .int()
    .describe('Rækkefølge i tabellen, mindste tal først.')
    .meta({ title: 'Rækkefølge' }),
  kilder: sources(),
  ...visibilityFields,
});

export const rateSchema = rateFields
  .superRefine(({ vaerdi, lav = vaerdi, hoej = vaerdi, enhed, trin }, context) => {
    const say = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (lav > vaerdi) say('lav', 'er højere end vaerdi. Byt om på dem, eller ret tallet');
    if (hoej < vaerdi) say('hoej', 'er lavere end vaerdi. Byt om på dem, eller ret tallet');
    if (enhed === 'percent' && hoej > 100) say('vaerdi', 'er over 100 procent. Ret tallet');
    if (trin.some(({ fraUge }, at) => fraUge <= (trin[at - 1]?.fraUge ?? 0)))
      say('trin', 'står ikke efter uger. Skriv det trin øverst, der begynder først');
  })
  .transform((fields) => ({
    ...toVisibility(fields),
    key: fields.noegle,
    title: fields.titel,
    value: fields.vaerdi,
    low: fields.lav ?? fields.vaerdi,
    high: fields.hoej ?? fields.vaerdi,
    unit: fields.enhed,
    year: fields.aar,
    status: fields.status,
    /** Weeks on benefit and what the municipality pays from each on, in percent; none where it is the same for all. */
    steps: fields.trin.map(({ fraUge, kommunen }) => ({ fromWeek: fraUge, percent: kommunen })),
    note: fields.note,
    order: fields.orden,
    sources: fields.kilder,
  }));

export type RateData = z.infer<typeof rateSchema>;
export type RateKey = RateData['key'];
