import { findMeantMunicipality } from '../check/municipalities.ts';
import { withoutKind } from '../domain/municipality-name.ts';
import { listMeant } from '../check/meant-values.ts';
import { toSlug } from '../domain/slug.ts';
import { emailAddress, phoneNumber, siteAddress } from '../schema/fields.ts';
import { takeoverText } from '../text/takeover.ts';
import { isColour } from './brand-colours.ts';

/** How somebody is reached. */
export interface Reach {
  phone?: string | undefined;
  email?: string | undefined;
}

/** A town as it was written. */
interface TownAnswer {
  name: string;
  slug: string;
  postalCode?: string | undefined;
}

/** What a municipality has said of itself. What it has not said is undefined. */
export interface Answers {
  name: string;
  shortName: string;
  code: number;
  address?: string | undefined;
  contact: Reach;
  companies?: Reach | undefined;
  citizens?: Reach | undefined;
  young?: Reach | undefined;
  towns: TownAnswer[];
  colour?: string | undefined;
}

/** What was written in answer to a question is no answer to it. The message is a Danish sentence. */
export class WrongAnswer extends Error {}

/** The questions in their order: their names on the command line, and whether there is no doing without. */
export const questions = [
  { flag: 'kode', isNeeded: true },
  { flag: 'adresse', isNeeded: false },
  { flag: 'kontakt', isNeeded: false },
  { flag: 'virksomheder', isNeeded: false },
  { flag: 'borgere', isNeeded: false },
  { flag: 'byer', isNeeded: true },
  { flag: 'farve', isNeeded: false },
] as const;

/** Answers that nobody is asked for, but may give. */
export const furtherFlags = ['unge', 'kortnavn'] as const;

export type Flag = (typeof questions)[number]['flag'] | (typeof furtherFlags)[number];

/** What was written, by the names of the questions. */
export type Written = Partial<Record<Flag, string>>;

/** The full name of a municipality: »Aarhus« is »Aarhus Kommune«, »Bornholm« »Bornholms Regionskommune«. */
export function fullNameOf(written: string): string {
  const name = written.trim().replaceAll(/\s+/g, ' ');
  const meant = findMeantMunicipality(name);
  const isSame = (other: string) =>
    withoutKind(other).toLowerCase().replace(/s$/, '') ===
    withoutKind(name).toLowerCase().replace(/s$/, '');
  if (meant !== undefined && isSame(meant)) return meant;
  return /kommune$/i.test(name) ? name : takeoverText.fullName(name);
}

const shortNameOf = (name: string): string => {
  const short = withoutKind(name);
  return /regionskommune$/i.test(name) ? short.replace(/s$/, '') : short;
};

const readers: Record<(typeof questions)[number]['flag'], (written: string) => unknown> = {
  kode: readCode,
  adresse: readAddress,
  kontakt: readReach,
  virksomheder: readReach,
  borgere: readReach,
  byer: readTowns,
  farve: readColour,
};

/** Throws a WrongAnswer where something written is no answer to its question. */
export const checkAnswer = (flag: keyof typeof readers, written: string): void =>
  void readers[flag](written);

/** The questions there is no doing without that have no answer yet. */
export const missingFlags = (written: Written): Flag[] =>
  questions.filter(({ flag, isNeeded }) => isNeeded && !written[flag]).map(({ flag }) => flag);

/** Reads all answers. Throws a WrongAnswer at the first that is none. */
export function readAnswers(written: string, given: Written): Answers {
  const name = fullNameOf(written);
  if (toSlug(withoutKind(name)) === undefined) throw new WrongAnswer(takeoverText.wrong.name);
  const reach = (text: string | undefined) => (text ? readReach(text) : undefined);
  return {
    name,
    shortName: given.kortnavn?.trim() ?? shortNameOf(name),
    code: readCode(given.kode ?? ''),
    address: given.adresse ? readAddress(given.adresse) : undefined,
    contact: reach(given.kontakt) ?? {},
    companies: reach(given.virksomheder),
    citizens: reach(given.borgere),
    young: reach(given.unge),
    towns: readTowns(given.byer ?? ''),
    colour: given.farve ? readColour(given.farve) : undefined,
  };
}

function readCode(written: string): number {
  const code = Number(written.trim());
  if (Number.isInteger(code) && code >= 101 && code <= 999) return code;
  throw new WrongAnswer(takeoverText.wrong.code);
}

function readAddress(written: string): string {
  const bare = written.trim().replace(/\/+$/, '');
  const found = [bare, ...listMeant(bare)].find((each) => siteAddress().safeParse(each).success);
  if (found === undefined) throw new WrongAnswer(takeoverText.wrong.address);
  return String(found);
}

/** A telephone and a mail address in any order, or one of them. */
function readReach(written: string): Reach {
  const reach: Reach = {};
  for (const part of written.split(/[,;]| og /).map((each) => each.trim())) {
    if (part === '') continue;
    const meant = [part, ...listMeant(part)];
    const phone = meant.find((each) => phoneNumber().safeParse(each).success);
    const email = meant.find((each) => emailAddress().safeParse(each).success);
    if (phone === undefined && email === undefined)
      throw new WrongAnswer(takeoverText.wrong.reach(part));
    if (phone !== undefined) reach.phone = String(phone);
    if (email !== undefined) reach.email = String(email);
  }
  return reach;
}

/** Towns with their postal codes before or after their names, or without one: `3700 Rønne, Nexø 3730`. */
function readTowns(written: string): TownAnswer[] {
  const towns = new Map<string, TownAnswer>();
  for (const part of written.split(/[,;\n]/).map((each) => each.trim())) {
    if (part === '') continue;
    const [, first, name = '', last] = /^(?:(\d{4}) +)?(\D+?)(?: +(\d{4}))?$/.exec(part) ?? [];
    const slug = toSlug(name);
    if (slug === undefined) throw new WrongAnswer(takeoverText.wrong.town(part));
    towns.set(slug, { name, slug, postalCode: first ?? last });
  }
  if (towns.size === 0) throw new WrongAnswer(takeoverText.wrong.noTown);
  return [...towns.values()];
}

function readColour(written: string): string {
  const bare = written.trim();
  const colour = /^[\da-f]{6}$/i.test(bare) ? `#${bare}` : bare;
  if (!isColour(colour)) throw new WrongAnswer(takeoverText.wrong.colour);
  return colour;
}
