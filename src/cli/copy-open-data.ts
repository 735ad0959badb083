import { z } from 'astro/zod';
import { explainCopy } from '../check/check-other-directories.ts';
import {
  directoryCopyFields,
  type DirectoryCopyFields,
  mostServices,
} from '../schema/directory-copy.ts';
import { statuses } from '../schema/enterprise.ts';
import type { OtherDirectory } from '../schema/other-directory.ts';
import { supplies } from '../schema/service.ts';
import { NoData, type OpenData } from './fetch-open-data.ts';

/** What may be missing, and is looked at later. */
const whatever = () => z.unknown().optional();

/** Of a record of open data no more is read than this; what it holds is looked at when it is in the copy. */
const openService = z.object({
  slug: z.string(),
  titel: whatever(),
  virksomhed: z.string(),
  nabo: whatever(),
  opgavetype: whatever(),
  opgavetypeTitel: whatever(),
  resume: whatever(),
  slags: whatever(),
  soegeord: whatever(),
  side: whatever(),
  status: z.string(),
});

const openEnterprise = z.object({
  slug: z.string(),
  navn: whatever(),
  adresse: z.object({ by: whatever(), bredde: whatever(), laengde: whatever() }).optional(),
  pauseTil: whatever(),
  side: whatever(),
});

type OpenEnterprise = z.infer<typeof openEnterprise>;

/**
 * Makes a copy of what can be bought from a directory: services that a source says are sold, of open places in that
 * municipality itself. Telephones, mails and all else that is not shown here are left where they are. Throws NoData where
 * the data is not of the known shape, or has something in it that can't be shown.
 * @param today the day it was fetched, YYYY-MM-DD.
 * @returns the text of the file in `naboer/`.
 */
export function copyOpenData(other: OtherDirectory, data: OpenData, today: string): string {
  const services = readList(
    openService,
    listIn(data['ydelser.json'], 'ydelser'),
    `${other.data}ydelser.json`,
  );
  const places = readList(
    openEnterprise,
    listIn(data['virksomheder.json'], 'virksomheder'),
    `${other.data}virksomheder.json`,
  );
  const placeOf = new Map(places.map((place) => [place.slug, place]));
  const copied = services
    .filter(
      ({ status, slags, nabo }) =>
        status === statuses.toDanish('active') &&
        slags === supplies.toDanish('for-sale') &&
        nabo === undefined,
    )
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((service) => {
      const place = placeOf.get(service.virksomhed);
      if (place === undefined)
        throw new NoData(
          `${other.data}ydelser.json har ydelsen »${service.slug.slice(0, 60)}« fra et sted, der ikke er i virksomheder.json. Måske bygger naboen sin side nu. Prøv igen senere.`,
        );
      return toCopied(service, place);
    });
  const copy = {
    kommune: other.municipality,
    hentetFra: other.data,
    hentet: today,
    licens: other.licence,
    ydelser: copied,
  };
  const [mistake] = explainCopy(JSON.stringify(copy), other);
  if (mistake)
    throw new NoData(
      `Data fra ${other.data} kan ikke bruges: ${mistake.field} ${mistake.message} Skriv til naboen, eller tjek adressen under naboer i kommune.yaml.`,
    );
  // Written as it is read: with plain blanks, and nothing that came along.
  const looked = directoryCopyFields.parse(JSON.parse(JSON.stringify(copy)));
  return `${JSON.stringify(looked, undefined, 2)}\n`;
}

/** The list of a file: under its name beside what the file says of itself, or the whole file, as it was first. */
const listIn = (file: unknown, name: string): unknown =>
  z.looseObject({ [name]: z.unknown() }).safeParse(file).data?.[name] ?? file;

function readList<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  address: string,
): z.infer<Schema>[] {
  const result = z.array(schema).max(mostServices).safeParse(data);
  if (result.success) return result.data;
  const [at] = result.error.issues[0]?.path ?? [];
  throw new NoData(
    `${address} har en anden form end vejviserens åbne data${typeof at === 'number' ? ` (nr. ${at + 1})` : ''}. Tjek adressen under naboer i kommune.yaml.`,
  );
}

function toCopied(
  service: z.infer<typeof openService>,
  { navn, side, adresse, pauseTil }: OpenEnterprise,
): Record<keyof DirectoryCopyFields['ydelser'][number], unknown> {
  return {
    titel: service.titel,
    resume: service.resume,
    opgavetype: service.opgavetype,
    opgavetypeTitel: service.opgavetypeTitel,
    soegeord: service.soegeord ?? [],
    side: service.side,
    sted: {
      navn,
      side,
      by: adresse?.by,
      bredde: adresse?.bredde,
      laengde: adresse?.laengde,
      pauseTil,
    },
  };
}
