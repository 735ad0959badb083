import { z } from 'astro/zod';

/** The folders of `content/` that other entries may point at. */
export type RefTarget =
  | 'arter'
  | 'guide'
  | 'hensyn'
  | 'jobtyper'
  | 'maalgrupper'
  | 'opgavetyper'
  | 'ordliste'
  | 'virksomheder'
  | 'ydelser';

/** A picture as Astro's asset pipeline describes it. */
export interface ImageMetadata {
  src: string;
  width: number;
  height: number;
  format: 'png' | 'jpg' | 'jpeg' | 'tiff' | 'webp' | 'gif' | 'svg' | 'avif';
}

/** What a schema may ask of its surroundings: Astro's image helper in a build, a plain path elsewhere. */
export type ImageField = () => z.ZodType;

/** A slug: lower-case ASCII, words joined by hyphens, first a letter. æ is written ae, ø oe, å aa. */
export const slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What JSON Schema says of a text that YAML may have read as a number; Zod does not see through a preprocess. */
const asWritten = ({ source }: RegExp) => ({ type: ['string', 'integer'], pattern: source });

/** Text without surrounding blanks, at least one character, at most `max`. */
export const text = (max = 400) =>
  z
    .string()
    .trim()
    .min(1, 'er tom. Skriv en tekst, eller fjern linjen')
    .max(max, `er for lang. Skriv højst ${max} tegn`);

/** The slug of an entry in another folder. Whether it exists is checked across files, not here. */
export const ref = (target: RefTarget) =>
  z
    .string()
    .regex(
      slugPattern,
      `skal være navnet på en fil i ${target}/, skrevet med små bogstaver a-z og bindestreg`,
    )
    .meta({ refersTo: target });

/**
 * A date as precise as the source allows: `2021`, `2021-09` or `2021-09-15`.
 * YAML reads a bare full date as a Date and a bare year as a number; both become the text again.
 */
export const partialDate = (example = '2021, 2021-09 eller 2021-09-15') =>
  z
    .preprocess(
      (value) =>
        value instanceof Date && !Number.isNaN(value.getTime())
          ? value.toISOString().slice(0, 10)
          : typeof value === 'number'
            ? String(value)
            : value,
      z
        .string()
        .regex(partialDatePattern, `er ikke en dato. Skriv fx ${example}`)
        .refine(
          (value) => value.length < 10 || isCalendarDate(value),
          'findes ikke i kalenderen. Ret dagen eller måneden',
        ),
    )
    .meta(asWritten(partialDatePattern));

/** A date down to the day: `2021-09-15`. */
export const fullDate = () =>
  partialDate('2021-09-15')
    .refine((value) => value.length === 10, 'skal være en hel dag, året først. Skriv fx 2021-09-15')
    .meta({ type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** Only addresses a reader can safely follow: https, or http where a source has nothing better. */
export const webAddress = () =>
  z.url({
    protocol: /^https?$/,
    error: 'er ikke en webadresse. Skriv hele adressen med https:// foran',
  });

/** The place of a site on its host: HTTPS, a name and, where it has one, a path; nothing that a page's address can't begin with. */
export const siteAddress = () =>
  webAddress().regex(
    /^https:\/\/[^/?#@\s]+(?:\/[\w.~-]+)*\/?$/,
    'kan ikke være sidens adresse. Skriv https://, navnet og eventuelt en mappe, fx https://www.eksempel.dk eller https://www.eksempel.dk/social/',
  );

/** An e-mail address of a role or an organisation. */
export const emailAddress = () =>
  z.email({ error: 'er ikke en mailadresse. Skriv fx kontakt@eksempel.dk' });

/** How a telephone number is written in the content: eight figures in pairs, with or without the country before. */
export const phonePattern = /^(\+45 )?\d{2}( \d{2}){3}$/;

/** A Danish telephone number: eight digits in pairs, optionally after +45. */
export const phoneNumber = () =>
  z
    .string({ error: 'skal stå i anførselstegn, fx "86 16 76 99"' })
    .regex(phonePattern, 'skal være otte cifre i par, fx "86 16 76 99"');

/** What stands for all towns of the municipality that is written of. */
export const wholeMunicipality = 'hele kommunen';

/** What may stand where towns do, for all of them and for more. */
export const wholeAreas: readonly string[] = [wholeMunicipality, 'hele landet'];

/** A town by its name in kommune.yaml, or one of the whole areas; a form lets the editor choose. */
export const townOrArea = () => text(60).meta({ isTownOrArea: true });

/** A Danish postal code. YAML reads it as a number; it is kept as text. */
export const postalCode = () =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string().regex(/^\d{4}$/, 'er ikke et postnummer. Skriv fire cifre, fx 8600'),
    )
    .meta(asWritten(/^\d{4}$/));

/** Degrees north (WGS84), anywhere in Denmark. */
export const latitude = () => degrees(54, 58, 'breddegrad', '56.1697');

/** Degrees east (WGS84), anywhere in Denmark. */
export const longitude = () => degrees(7, 16, 'længdegrad', '9.5451');

function degrees(low: number, high: number, name: string, example: string) {
  const message = `er ikke en ${name} i Danmark. Skriv fx ${example}, og byt ikke om på bredde og længde`;
  return z.number().min(low, message).max(high, message);
}

/**
 * A CVR number: eight digits whose sum with the weights 2,7,6,5,4,3,2,1 is divisible by 11
 * (the Danish Business Authority's rule). It proves the form only, not that the company exists.
 */
export const cvrNumber = () =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z
        .string()
        .regex(/^\d{8}$/, 'er ikke et CVR-nummer. Skriv otte cifre uden mellemrum')
        .refine(hasValidCvrSum, 'er ikke et gyldigt CVR-nummer. Tjek cifrene på virk.dk'),
    )
    .meta(asWritten(/^\d{8}$/));

/** A production unit number: ten digits, no known check digit. */
export const productionUnitNumber = () =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string().regex(/^\d{10}$/, 'er ikke et P-nummer. Skriv ti cifre uden mellemrum'),
    )
    .meta(asWritten(/^\d{10}$/));

/** One of the United Nations' seventeen goals, by number. */
export const globalGoals = () =>
  z
    .array(z.int().min(1, 'skal være et tal fra 1 til 17').max(17, 'skal være et tal fra 1 til 17'))
    .default([])
    .describe("Numrene på FN's verdensmål, som en kilde nævner (1 til 17).");

const sourceFields = z.strictObject({
  titel: text(200).describe('Hvem der skriver, og hvad siden hedder.'),
  url: webAddress()
    .optional()
    .describe('Sidens adresse, hvis den kendes.')
    .meta({ title: 'Webadresse' }),
  dato: partialDate().optional().describe('Sidens egen dato: år, måned eller dag.'),
  kunNaevnt: z
    .boolean()
    .default(false)
    .describe(
      'Skriv true, når siden kun nævner navnet, fx i en liste, eller handler om noget andet. Så tæller dens dato ikke som stedets.',
    )
    .meta({ title: 'Nævner kun navnet' }),
});

const source = sourceFields.transform((fields) => ({
  title: fields.titel,
  url: fields.url,
  date: fields.dato,
  /** Whether the source is a list of names or about something else: its date says nothing of how old the facts are. */
  mentionsOnly: fields.kunNaevnt,
}));

/** A picture needs words for those who don't see it (WCAG 2.2, 1.1.1). */
export function requireImageText(
  fields: { billede?: unknown; billedtekst?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (fields.billede !== undefined && fields.billedtekst === undefined)
    context.addIssue({
      code: 'custom',
      path: ['billedtekst'],
      message: 'mangler. Skriv, hvad billedet viser',
    });
}

/** Where a fact comes from. */
export type Source = z.infer<typeof source>;

/** One source or more. */
export const sources = () =>
  z
    .array(source)
    .min(1, 'mangler. Skriv mindst én kilde med titel')
    .describe('Hvor oplysningerne kommer fra. Mindst én.');

/**
 * Where a law's own text stands: the state's Retsinformation and Lovtidende, the European Union's EUR-Lex. An invented
 * municipality has its law under `.example`, a name nobody can own (RFC 2606). Each text has a number in its address,
 * a front page has none.
 */
const lawTextPattern =
  /^https?:\/\/(www\.)?(retsinformation\.dk|lovtidende\.dk|(eur-lex|data)\.europa\.eu|lov\.example)\/.*\d/;

/** The address of a law's own text, not of a page that tells about it. */
const lawAddress = () =>
  webAddress().regex(
    lawTextPattern,
    'er ikke adressen på en lovtekst. Slå loven op på www.retsinformation.dk eller eur-lex.europa.eu, og skriv dens adresse derfra. En side, der fortæller om loven, hører til under kilder',
  );

/** When somebody last opened the law, and which text of it: without both a page shows how old its sources are instead. */
export const checkedAgainst = () =>
  z
    .strictObject({
      dato: fullDate().describe('Dagen, hvor nogen slog loven op.'),
      mod: lawAddress()
        .describe(
          'Adressen på den lovtekst, der blev slået op, på retsinformation.dk eller eur-lex.europa.eu.',
        )
        .meta({ title: 'Lovtekst' }),
    })
    .transform((fields) => ({ date: fields.dato, against: fields.mod }))
    .optional()
    .describe(
      'Skriv det kun, når nogen har slået loven op. Uden det viser siden, hvor gamle kilderne er.',
    );

/** A day and the address of the law's text that was opened on it. */
export type CheckedAgainst = NonNullable<z.infer<ReturnType<typeof checkedAgainst>>>;

/** Slugs an entry had before. Whoever comes by an old address is led on to the new one. */
export const formerSlugs = () =>
  z
    .array(
      z
        .string()
        .regex(slugPattern, 'skal være et navn, filen havde: små bogstaver a-z, tal og bindestreg'),
    )
    .default([])
    .describe('Navne, filen eller mappen havde før, det ældste først. Gamle links fører så hertil.')
    .meta({ title: 'Tidligere adresser' });

/** An address of a page of the site: it begins and ends with a slash. */
export const pageAddress = () =>
  z
    .string()
    .regex(
      /^\/([a-z0-9-]+\/)+$/,
      'er ikke en adresse på siden. Skriv den med skråstreg først og sidst, fx /virksomheder/groen-cafe/',
    );

/** Other words people use for the same thing; search finds the entry by them. */
export const searchWords = () =>
  z.array(text(60)).default([]).describe('Andre ord, som folk bruger for det samme.');

/** English words for a thing, for readers who look for it in English; search finds the entry by them. */
export const englishWords = () =>
  z
    .array(text(60))
    .default([])
    .describe('Engelske ord for det samme, for den, der søger på engelsk, fx cleaning.')
    .meta({ title: 'Engelske ord' });

function isCalendarDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function hasValidCvrSum(value: string): boolean {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, index) => sum + weight * Number(value[index]), 0) % 11 === 0;
}
