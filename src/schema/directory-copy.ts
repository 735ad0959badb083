import { z } from 'astro/zod';
import { fullDate, latitude, longitude, slugPattern } from './fields.ts';
import type { OtherDirectory } from './other-directory.ts';

/**
 * What shows nothing, or turns what comes after it: it belongs in no text of a stranger's. Between two emojis a joiner
 * makes one of them.
 */
const unseen =
  /(?!\u200D)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D/u;

/** A text that somebody else wrote, on one line. What it says is theirs; it is never read as markup. */
const strangersText = (max: number) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, 'er tom')
        .max(max, `er for lang. Den må højst have ${max} tegn`)
        .refine((value) => !unseen.test(value), 'har tegn, der ikke kan ses'),
    );

/** The address of a page: HTTPS, with nobody's name and password in it. On which host is asked of the whole copy. */
const strangersPage = () =>
  z
    .string()
    .max(500, 'er for lang. Den må højst have 500 tegn')
    .refine(
      (value) => hostOf(value) !== undefined,
      'er ikke en adresse, der begynder med https://',
    );

function hostOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return undefined;
  return url.protocol === 'https:' ? url.host : undefined;
}

const strangersSlug = () => z.string().max(100).regex(slugPattern, 'er ikke et navn på en fil');

/** The place that sells a service. */
const copiedPlaceFields = z.strictObject({
  navn: strangersText(120),
  side: strangersPage(),
  by: strangersText(60).optional(),
  bredde: latitude().optional(),
  laengde: longitude().optional(),
  pauseTil: fullDate().optional(),
});

/** One thing that can be bought in another municipality. */
export const copiedServiceFields = z.strictObject({
  titel: strangersText(120),
  resume: strangersText(400),
  opgavetype: strangersSlug(),
  opgavetypeTitel: strangersText(120),
  soegeord: z.array(strangersText(60)).max(100),
  side: strangersPage(),
  sted: copiedPlaceFields,
});

/** More services than these no municipality has. */
export const mostServices = 5000;

/** What stands in `naboer/<slug>.json`: what can be bought from a directory, where it comes from and when it was fetched. */
export const directoryCopyFields = z.strictObject({
  kommune: strangersText(60),
  hentetFra: z.string(),
  hentet: fullDate(),
  licens: strangersText(60),
  ydelser: z.array(copiedServiceFields).max(mostServices, `er over ${mostServices}`),
});

/** A copy as it is written. */
export type DirectoryCopyFields = z.infer<typeof directoryCopyFields>;

/**
 * Reads the text of a copy, and holds it to what kommune.yaml says of the directory: a copy of another one, or with
 * links to another host, is wrong as a whole.
 */
export const directoryCopySchema = (other: OtherDirectory) =>
  z
    .string()
    .transform((written, context): unknown => {
      try {
        return JSON.parse(written.replace(/^\uFEFF/, ''));
      } catch {
        context.addIssue({ code: 'custom', message: 'er ikke hel JSON' });
        return z.NEVER;
      }
    })
    .pipe(
      directoryCopyFields.superRefine((copy, context) => {
        const told = [
          ['kommune', other.municipality],
          ['hentetFra', other.data],
          ['licens', other.licence],
        ] as const;
        for (const [field, expected] of told)
          if (copy[field] !== expected)
            context.addIssue({
              code: 'custom',
              path: [field],
              message: 'er en anden end i kommune.yaml',
            });
        for (const { path, message } of findStrangeLinks(copy.ydelser, other))
          context.addIssue({ code: 'custom', path: ['ydelser', ...path], message });
      }),
    )
    .transform((copy) => ({
      municipality: copy.kommune,
      data: copy.hentetFra,
      fetched: copy.hentet,
      licence: copy.licens,
      services: copy.ydelser.map(toCopiedService),
      km: other.km,
      /** Which of its task types an editor has said to be which of ours. */
      taskTypes: other.taskTypes,
    }));

/** Links that lead to another host than the directory's own. */
function findStrangeLinks(
  services: DirectoryCopyFields['ydelser'],
  { data }: OtherDirectory,
): { path: (string | number)[]; message: string }[] {
  const { host } = new URL(data);
  const message = `fører ikke til ${host}, hvor naboens data er hentet`;
  return services.flatMap(({ side, sted }, at) => [
    ...(hostOf(side) === host ? [] : [{ path: [at, 'side'], message }]),
    ...(hostOf(sted.side) === host ? [] : [{ path: [at, 'sted', 'side'], message }]),
  ]);
}

const toCopiedService = (fields: z.infer<typeof copiedServiceFields>) => ({
  title: fields.titel,
  summary: fields.resume,
  taskType: { slug: fields.opgavetype, title: fields.opgavetypeTitel },
  searchWords: fields.soegeord,
  url: fields.side,
  enterprise: {
    name: fields.sted.navn,
    url: fields.sted.side,
    town: fields.sted.by,
    latitude: fields.sted.bredde,
    longitude: fields.sted.laengde,
    pausedUntil: fields.sted.pauseTil,
  },
});

/** What can be bought from another municipality's directory, as it was when it was fetched. */
export type DirectoryCopy = z.infer<ReturnType<typeof directoryCopySchema>>;
