import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeOfFolder } from '../check/folder-node.ts';
import { type Content, readContent } from '../check/read-content.ts';
import { valueAt } from '../check/raw-value.ts';
import { readEntryText, rewriteEntryText } from '../editing/entry-text.ts';
import { isGroup } from '../editing/field-value.ts';
import { setFields, type ToldValue } from '../editing/set-fields.ts';
import { type AddressRegister, findAddress, NoAnswer } from '../mapmaking/address-register.ts';
import {
  listPlacesToLocate,
  type PlaceToLocate,
  toPositionFields,
} from '../mapmaking/locate-places.ts';
import { contentDir } from '../municipality.ts';
import { readToday } from '../today.ts';
import { refuse } from './refuse.ts';

const usage = 'Skriv: npm run find-adresse -- [sted …] [--skriv]. Et sted er navnet på dets mappe.';

const usualHome = 'https://adressevaelger.dk';

/** Milliseconds between two addresses. */
const pause = 250;

if (import.meta.main) process.exitCode = await findAddresses(process.argv.slice(2));

/**
 * Finds where places lie, by their addresses: `node src/cli/find-adresse.ts [slug …] [--skriv]`. It asks Adressevælger,
 * one address at a time, shows what it found, and with `--skriv` writes it. Environment: ADRESSEVAELGER_TOKEN, and
 * ADRESSEVAELGER where it is not at its usual address. Exit code 0, 1: some could not be found, 2: could not run.
 */
export async function findAddresses(
  words: readonly string[],
  folder = contentDir,
): Promise<number> {
  const isToWrite = words.includes('--skriv');
  const slugs = words.filter((word) => word !== '--skriv');
  if (slugs.some((word) => word.startsWith('-'))) return refuse(usage);
  const { ADRESSEVAELGER_TOKEN: token, ADRESSEVAELGER: home = usualHome } = process.env;
  if (token === undefined || token === '')
    return refuse(
      'Sæt ADRESSEVAELGER_TOKEN til jeres token. Klimadatastyrelsen giver det til dem, der vil spørge Adressevælger.',
    );
  if (!isSafe(home))
    return refuse('ADRESSEVAELGER skal være en adresse, der begynder med https://.');
  const content = readContent(folder);
  const places = listPlacesToLocate(content, slugs);
  const missing = slugs.find((slug) => !places.some(({ entry }) => entry.slug === slug));
  if (missing !== undefined) return refuse(`»${missing}« findes ikke i virksomheder/. ${usage}`);
  if (places.length === 0) {
    console.log('Alle steder med en vej har en placering.');
    return 0;
  }
  try {
    return await locate(places, content, { home, token }, isToWrite ? folder : undefined);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return refuse(error.message);
  }
}

/** Whether the token is safe on its way: it is encrypted, or stays on this machine. */
function isSafe(home: string): boolean {
  const url = URL.parse(home);
  const isOwn = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  return url?.protocol === 'https:' || (isOwn && url.protocol === 'http:');
}

async function locate(
  places: readonly PlaceToLocate[],
  content: Content,
  register: AddressRegister,
  writtenTo: string | undefined,
): Promise<number> {
  let found = 0;
  let changed = 0;
  for (const [at, { entry, asked }] of places.entries()) {
    if ('reason' in asked) {
      console.log(`${entry.file}: ikke fundet. ${asked.reason}`);
      continue;
    }
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await findAddress(asked, register);
    const written = `${asked.street}, ${asked.postalCode}`;
    if (answer.kind !== 'found') {
      console.log(
        answer.kind === 'unknown'
          ? `${entry.file}: »${written}« findes ikke i Danmarks Adresseregister. Ret adressen.`
          : `${entry.file}: »${written}« findes ikke, som den er skrevet. Er det en af disse, så ret adressen: ${answer.titles.join('; ')}`,
      );
      continue;
    }
    const told = toPositionFields(entry, { ...answer, asked }, content, readToday());
    if (typeof told === 'string') {
      console.log(`${entry.file}: ${told}`);
      continue;
    }
    found++;
    const changes = told.filter(({ steps, value }) => valueAt(entry.fields, ...steps) !== value);
    if (changes.length === 0) console.log(`${entry.file}: står der allerede.`);
    else {
      changed++;
      console.log([entry.file, ...changes.map((one) => toLine(one, entry.fields))].join('\n'));
      if (writtenTo !== undefined) write(join(writtenTo, entry.file), changes);
    }
  }
  const figures = `${found} fundet, ${places.length - found} ikke fundet`;
  const last =
    changed === 0
      ? 'Der er ikke noget at skrive.'
      : writtenTo !== undefined
        ? 'Det er skrevet. Kør npm run check.'
        : 'Intet er skrevet endnu. Skriv det med --skriv sidst.';
  console.log(`${figures}. ${last}`);
  return found === places.length ? 0 : 1;
}

function toLine({ steps, value }: ToldValue, fields: unknown): string {
  const before = valueAt(fields, ...steps);
  const say = (one: unknown) => (isGroup(one) ? Object.values(one) : [one]).map(String).join(', ');
  const change = before === undefined ? say(value) : `${say(before)} → ${say(value)}`;
  return `  ${steps.filter((step) => typeof step === 'string').join('.')}: ${change}`;
}

function write(path: string, told: readonly ToldValue[]): void {
  const old = readFileSync(path, 'utf8');
  const { fields, body } = readEntryText(old, 'markdown');
  const entry = { fields: setFields(fields, told, nodeOfFolder('virksomheder')), body };
  writeFileSync(path, rewriteEntryText(old, entry, 'markdown'));
}
