import { z } from 'astro/zod';
import { slugPattern, text } from './fields.ts';
import { sameThingsFields, toSameThings } from './same-things.ts';

/** The address of a folder on a host of its own: HTTPS, and a slash at the end, so that names of files fit behind it. */
const dataAddress = () =>
  z
    .string()
    .regex(
      /^https:\/\/[^/?#@\s]+(?:\/[\w.~-]+)*\/$/,
      'er ikke adressen på en side med åbne data. Skriv den med https:// først og skråstreg sidst, fx https://www.eksempel.dk/data/',
    );

/** What an editor writes of another municipality's directory, whose services are shown where they can be used here too. */
export const otherDirectoryFields = z.strictObject({
  navn: text(60).describe('Nabokommunens fulde navn, fx Eksempel Kommune.'),
  slug: z
    .string()
    .regex(slugPattern, 'skal skrives med små bogstaver a-z og bindestreg')
    .describe('Navnet på filen i naboer/, fx eksempel.')
    .meta({ title: 'Filens navn' }),
  data: dataAddress()
    .describe('Adressen på naboens side Åbne data, fx https://www.eksempel.dk/data/.')
    .meta({ title: 'Åbne data' }),
  licens: text(60).describe('Licensen, naboen skriver på siden Åbne data, fx CC BY 4.0.'),
  km: z
    .number()
    .min(0)
    .max(500)
    .optional()
    .describe('Hvor langt der er i fugleflugt. Bruges om steder, der ikke har en placering.'),
  opgavetyper: sameThingsFields('opgavetyper').describe(
    'Hvilke af naboens opgavetyper der er hvilke af jeres, når titlen ikke siger det.',
  ),
});

const toOtherDirectory = (fields: z.infer<typeof otherDirectoryFields>) => ({
  municipality: fields.navn,
  slug: fields.slug,
  data: fields.data,
  licence: fields.licens,
  km: fields.km,
  taskTypes: toSameThings(fields.opgavetyper),
});

/** Another municipality's directory, and the file in `naboer/` that its services are kept in. */
export const otherDirectorySchema = otherDirectoryFields.transform(toOtherDirectory);

export type OtherDirectory = z.infer<typeof otherDirectorySchema>;

/** A field of one of the directories, and what is wrong with it. */
interface Repeated {
  at: number;
  field: 'navn' | 'slug';
  message: string;
}

/** What is wrong with the directories together: each has a file and a municipality of its own. */
export const findRepeatedDirectories = (
  own: string,
  others: readonly Pick<z.infer<typeof otherDirectoryFields>, 'navn' | 'slug'>[],
): Repeated[] =>
  others.flatMap(({ navn, slug }, at): Repeated[] => {
    const before = others.slice(0, at);
    if (navn === own) return [{ at, field: 'navn', message: 'er jeres egen kommune. Fjern den' }];
    if (before.some((other) => other.navn === navn))
      return [{ at, field: 'navn', message: 'står to gange. Fjern den ene' }];
    return before.some((other) => other.slug === slug)
      ? [{ at, field: 'slug', message: 'bruges af en anden nabo. Giv filen et andet navn' }]
      : [];
  });
