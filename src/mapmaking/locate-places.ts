import type { Content } from '../check/read-content.ts';
import { listAt, numberAt, textAt, valueAt } from '../check/raw-value.ts';
import { checkPoint, readBounds } from '../check/towns.ts';
import type { Position } from '../domain/map/distance.ts';
import type { ToldValue } from '../editing/set-fields.ts';
import type { AskedAddress } from './address-register.ts';

type Entry = Content['entries'][number];

/** A place that is to get a position, and the address it is asked for with; in Danish why it can't be asked. */
export interface PlaceToLocate {
  entry: Entry;
  asked: AskedAddress | { reason: string };
}

/**
 * The places whose address has no position yet, in order of slug; with slugs those places, whether they have one or not.
 * A place without a street is on the map by its town, and is not asked for.
 */
export function listPlacesToLocate(
  { entries, municipality }: Content,
  slugs: readonly string[] = [],
): PlaceToLocate[] {
  return entries.flatMap((entry): PlaceToLocate[] => {
    const { collection, slug, fields } = entry;
    if (collection !== 'virksomheder') return [];
    const isAsked =
      slugs.length > 0
        ? slugs.includes(slug)
        : textAt(fields, 'adresse', 'vej') !== undefined &&
          numberAt(fields, 'adresse', 'bredde') === undefined;
    return isAsked ? [{ entry, asked: toAsked(fields, municipality?.fields) }] : [];
  });
}

function toAsked(fields: unknown, municipality: unknown): PlaceToLocate['asked'] {
  // Floor and door are written after a comma.
  const street = textAt(fields, 'adresse', 'vej')?.split(',')[0]?.trim();
  if (street === undefined || street === '')
    return { reason: 'Skriv vej og husnummer under adresse.' };
  if (!/\d/.test(street)) return { reason: 'Skriv husnummeret efter vejen.' };
  const town = textAt(fields, 'adresse', 'by');
  const known = listAt(municipality, 'steder').find((one) => textAt(one, 'navn') === town);
  const code = valueAt(fields, 'adresse', 'postnr') ?? valueAt(known, 'postnr');
  const postalCode = typeof code === 'number' ? String(code).padStart(4, '0') : code;
  return typeof postalCode === 'string' && /^\d{4}$/.test(postalCode)
    ? { street, postalCode }
    : { reason: 'Skriv postnummeret under adresse.' };
}

/**
 * What a found position changes in a place: position, how exact it is, and where it is from.
 * @param title the address as the register has it.
 * @param today YYYY-MM-DD.
 * @returns a Danish sentence where the position lies outside the municipality, and the place says of no neighbour.
 */
export function toPositionFields(
  { file, fields }: Entry,
  { position, title, asked }: { position: Position; title: string; asked: AskedAddress },
  { municipality }: Content,
  today: string,
): ToldValue[] | string {
  const bounds = readBounds(municipality?.fields);
  const point = { bredde: position.latitude, laengde: position.longitude };
  const [outside] =
    bounds === undefined || valueAt(fields, 'nabo') !== undefined
      ? []
      : checkPoint(point, 'adresse.', file, bounds);
  if (outside !== undefined)
    return `${title} ligger uden for kommunens grænser. Er stedet i en anden kommune, så skriv den under nabo.`;
  const sources = listAt(fields, 'kilder');
  const source = { titel: `Danmarks Adresseregister: ${title}`, dato: today };
  const isNamed = sources.some((one) => textAt(one, 'titel') === source.titel);
  const put = (key: string, value: string | number): ToldValue => ({
    steps: ['adresse', key],
    value,
  });
  return [
    ...(valueAt(fields, 'adresse', 'postnr') === undefined
      ? [put('postnr', asked.postalCode)]
      : []),
    put('bredde', point.bredde),
    put('laengde', point.laengde),
    put('praecision', 'adresse'),
    ...(isNamed ? [] : [{ steps: ['kilder', sources.length], value: source }]),
  ];
}
