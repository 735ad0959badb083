import proj4 from 'proj4';
import type { Position } from '../domain/map/distance.ts';

/** An address as it is asked for. */
export interface AskedAddress {
  /** Street and house number, without floor and door. */
  street: string;
  /** Four digits. */
  postalCode: string;
}

/** What the register knows of an address. */
export type AddressAnswer =
  | { kind: 'found'; title: string; position: Position }
  /** Addresses that are like it, none of them the same, or several that are. */
  | { kind: 'alike'; titles: string[] }
  | { kind: 'unknown' };

/** Where and how the register is asked. */
export interface AddressRegister {
  /** Its address, such as `https://adressevaelger.dk`. */
  home: string;
  /** What Klimadatastyrelsen has given the asker. It goes into each address that is fetched, and into no message. */
  token: string;
  /** Sends one request; a test puts answers of its own in its place. */
  send?: typeof fetch;
  /** Milliseconds that one request may take. */
  timeout?: number;
}

/** Why the register gave no answer. The message is a Danish sentence with what to do. */
export class NoAnswer extends Error {}

/** So many addresses that are alike are asked for. */
const mostAlike = 10;

/** ETRS89 / UTM zone 32N (EPSG:25832): the register's own, in metres; Bornholm too. */
const metres = '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

/** South, west, north and east of all of Denmark, in degrees. */
const denmark = { south: 54.5, west: 8, north: 57.8, east: 15.2 };

/**
 * Asks Adressevælger, the search in Danmarks Adresseregister that came after DAWA, for one address. Only an address that
 * is written as the register has it counts as found: the register also finds what sounds alike, and that is a guess.
 * Throws NoAnswer where it can't be asked, or answers in another way than is known.
 */
export async function findAddress(
  asked: AskedAddress,
  register: AddressRegister,
): Promise<AddressAnswer> {
  const text = `${asked.street}, ${asked.postalCode}`;
  const hits = readHits(
    await ask(register, 'husnumre/soeg', { tekst: text, maksimum: String(mostAlike) }),
  );
  const same = hits.filter(({ title }) => isSame(title, asked));
  const [only, ...more] = same;
  if (only !== undefined && more.length === 0) {
    const position = readPosition(await ask(register, `husnumre/${encodeURIComponent(only.id)}`));
    return { kind: 'found', title: only.title, position };
  }
  const titles = (same.length > 0 ? same : hits).map(({ title }) => title);
  return titles.length === 0 ? { kind: 'unknown' } : { kind: 'alike', titles };
}

async function ask(
  { home, token, send = fetch, timeout = 15_000 }: AddressRegister,
  path: string,
  words: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const query = new URLSearchParams({ ...words, token }).toString();
  let response: Response;
  let answer: unknown;
  try {
    response = await send(`${home.replace(/\/+$/, '')}/${path}?${query}`, {
      redirect: 'error',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeout),
    });
    answer = response.ok ? await response.json() : undefined;
  } catch {
    throw new NoAnswer('Adressevælger kunne ikke spørges. Tjek forbindelsen, og prøv igen senere.');
  }
  if (response.status === 401 || response.status === 403)
    throw new NoAnswer(
      'Adressevælger siger nej til jeres token. Få det rigtige hos Klimadatastyrelsen.',
    );
  if (!response.ok)
    throw new NoAnswer(`Adressevælger svarer ${response.status}. Prøv igen senere.`);
  if (fieldOf(answer, 'status') !== 'ok') throw otherForm();
  return answer;
}

const otherForm = (): NoAnswer =>
  new NoAnswer('Adressevælger svarer på en anden måde, end kommandoen kender. Skriv til os.');

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The house numbers among what was found; streets and postal codes are no answer. */
function readHits(answer: unknown): { id: string; title: string }[] {
  const found = fieldOf(answer, 'fund');
  if (!Array.isArray(found)) throw otherForm();
  return found.flatMap((hit: unknown) => {
    const [type, id, title] = ['type', 'id', 'titel'].map((key) => fieldOf(hit, key));
    return type === 'husnummer' && typeof id === 'string' && typeof title === 'string'
      ? [{ id, title }]
      : [];
  });
}

function readPosition(answer: unknown): Position {
  const point = fieldOf(fieldOf(fieldOf(answer, 'husnummer'), 'adgangspunkt'), 'koordinater');
  const [x, y] = [fieldOf(point, 'x'), fieldOf(point, 'y')];
  if (typeof x !== 'number' || typeof y !== 'number') throw otherForm();
  const [longitude, latitude] = proj4(metres, 'WGS84', [x, y]);
  const isInDenmark =
    latitude > denmark.south &&
    latitude < denmark.north &&
    longitude > denmark.west &&
    longitude < denmark.east;
  if (!isInDenmark) throw otherForm();
  return { latitude: inShort(latitude), longitude: inShort(longitude) };
}

/** Five decimals are a metre. */
const inShort = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** A title of the register: street and number, perhaps the name of the neighbourhood, postal code and town. */
const titleForm = /^([^,]+),(?:[^,]+,)?\s*(\d{4})\s/;

function isSame(title: string, { street, postalCode }: AskedAddress): boolean {
  const [, ownStreet = '', ownCode] = titleForm.exec(title) ?? [];
  return ownCode === postalCode && fold(ownStreet) === fold(street);
}

/** Whatever may differ when the same street and number are written. */
const fold = (street: string): string =>
  street
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/(\d) (\p{L})$/u, '$1$2')
    .trim();
