import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFormerSlugs } from '../check/addresses.ts';
import { checkFields } from '../check/check-fields.ts';
import { lastConfirmation } from '../check/confirmation-age.ts';
import { nodeOfFolder, schemaOfFolder } from '../check/folder-node.ts';
import type { Content } from '../check/read-content.ts';
import { textAt, valueAt } from '../check/raw-value.ts';
import { schemaAt } from '../check/schema-node.ts';
import {
  type Correction,
  type Corrections,
  isSameFact,
} from '../domain/corrections/corrections.ts';
import { receivedText } from '../text/corrections.ts';
import { formatDate } from '../domain/dates.ts';
import { correctable, type FactValue } from '../domain/corrections/own-facts.ts';
import { type EntryContent, readEntryText, rewriteEntryText } from '../editing/entry-text.ts';
import type { Fields, FieldValue } from '../editing/field-value.ts';
import { setFields } from '../editing/set-fields.ts';
import { fieldsOf } from '../schema/json-schema.ts';
import { nameField } from '../text/field-name.ts';

export { readCorrections } from '../text/correction-text.ts';

/** What becomes of one correction. */
interface ReceivedChange {
  file: string;
  /** The name of the field as the form has it. */
  label: string;
  before: FactValue;
  now: FactValue;
  /** Danish, where it is not taken in: why, and what to do. */
  refusal?: string;
}

/** A file as it would be. */
interface ReceivedFile {
  file: string;
  text: string;
}

/** What a place's corrections come to, held against the content of today. */
export interface Received {
  /** Path of the place's own file. */
  file: string;
  changes: readonly ReceivedChange[];
  /** The files that change; none where nothing does. */
  files: readonly ReceivedFile[];
  /** Corrections that the content has already. */
  known: number;
}

/** Characters that cannot be seen, or that turn the text around them; a line may end. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/**
 * Holds a place's corrections against the content: each is taken in, is there already, or is refused with the reason. A
 * field the content has changed since the place looked is never written over.
 * @returns a Danish sentence where the place is not in the content, or its file cannot be read.
 */
export function receiveCorrections(
  contentDir: string,
  content: Content,
  corrections: Corrections,
  today: string,
): Received | string {
  const place = findPlace(content, corrections.place);
  if (place === undefined) return receivedText.noPlace(corrections.place);
  const desk = new Desk(contentDir);
  const changes: ReceivedChange[] = [];
  let known = 0;
  for (const change of corrections.changes) {
    const service = content.entries.find(
      ({ collection, slug }) => collection === 'ydelser' && slug === change.service,
    );
    const isOwn =
      change.service === undefined || textAt(service?.fields, 'virksomhed') === place.slug;
    const entry = change.service === undefined ? place : service;
    if (entry === undefined || !isOwn) {
      const refusal = receivedText.noService(change.service ?? '');
      changes.push({ ...blank(change), file: place.file, refusal });
      continue;
    }
    const outcome = desk.change(entry.file, entry.collection as Folder, change);
    if (outcome === 'known') known++;
    else changes.push({ ...blank(change), file: entry.file, ...outcome });
  }
  const { confirmedBy, day } = corrections;
  if (confirmedBy !== undefined) {
    const outcome = desk.confirm(place.file, day, confirmedBy, today, changes);
    if (outcome === 'known') known++;
    else
      changes.push({
        file: place.file,
        before: confirmationOf(place.fields),
        now: [day, confirmedBy],
        ...outcome,
      });
  }
  return { file: place.file, changes, files: desk.files(), known };
}

type Folder = keyof typeof correctable;

const blank = ({ before, now, path }: Correction) => ({ before, now, label: path });

/** A place by its name in the address, the one it has or had before. */
const findPlace = ({ entries }: Content, slug: string) => {
  const places = entries.filter(({ collection }) => collection === 'virksomheder');
  return (
    places.find((one) => one.slug === slug) ??
    places.find((one) => readFormerSlugs(one).some(({ formerSlug }) => formerSlug === slug))
  );
};

/** The day and the role of the last confirmation, as a file has them. */
const confirmationOf = (fields: unknown): FactValue =>
  ['dato', 'af'].flatMap((key) => {
    const value = valueAt(fields, 'bekraeftet', key);
    return value instanceof Date ? value.toISOString().slice(0, 10) : (textAt(value) ?? []);
  });

/** The files that corrections are written into, as they stand so far. */
class Desk {
  readonly #contentDir: string;
  readonly #open = new Map<string, { old: string; entry: EntryContent }>();

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /** Writes one correction, or says why not. */
  change(
    file: string,
    folder: Folder,
    { path, before, now }: Correction,
  ): 'known' | Pick<ReceivedChange, 'label' | 'refusal'> {
    const label = nameField(path.split('.'), fieldsOf(folder));
    if (!correctable[folder].includes(path))
      return { label: path, refusal: receivedText.notTheirs };
    if (hasUnseen(now)) return { label, refusal: receivedText.unseen };
    const { entry } = this.#read(file);
    const keys = path.split('.');
    const schema = schemaAt(nodeOfFolder(folder), keys);
    const isOrdered = schema?.item?.isText === true || schema?.item === undefined;
    const today = toFact(valueAt(entry.fields, ...keys));
    if (isSameFact(today, now, isOrdered)) return 'known';
    if (!isSameFact(today, before, isOrdered))
      return {
        label,
        refusal: receivedText.changedSince(say(today)),
      };
    if ((schema?.item !== undefined) !== Array.isArray(now ?? (schema?.item ? [] : '')))
      return { label, refusal: receivedText.otherForm };
    const told = isOrdered ? now : inOrderOf(today, now);
    const value = toValue(told, schema?.type, valueAt(entry.fields, ...keys));
    const fields = setFields(entry.fields, [{ steps: keys, value }], nodeOfFolder(folder));
    return { label, ...this.#put(file, folder, fields, path) };
  }

  /** Notes that the place says the rest is right. */
  confirm(
    file: string,
    day: string,
    by: string,
    today: string,
    changes: readonly ReceivedChange[],
  ): 'known' | Pick<ReceivedChange, 'label' | 'refusal'> {
    const label = nameField(['bekraeftet'], fieldsOf('virksomheder'));
    const { entry } = this.#read(file);
    const value = { dato: day, af: by };
    if (valueAt(entry.fields, 'bekraeftet', 'dato') === day) return 'known';
    if (changes.some(({ refusal }) => refusal !== undefined))
      return { label, refusal: receivedText.notAll };
    if (day > today) return { label, refusal: receivedText.tomorrow };
    const last = lastConfirmation(entry.fields, today)?.date;
    if (last !== undefined && last > day)
      return { label, refusal: receivedText.older(formatDate(last)) };
    if (hasUnseen(by)) return { label, refusal: receivedText.unseen };
    const fields = { ...entry.fields, bekraeftet: value };
    return { label, ...this.#put(file, 'virksomheder', fields, 'bekraeftet') };
  }

  /** The files that are otherwise than before. */
  files(): ReceivedFile[] {
    return [...this.#open]
      .map(([file, { old, entry }]) => ({
        file,
        old,
        text: rewriteEntryText(old, entry, 'markdown'),
      }))
      .filter(({ old, text }) => text !== old)
      .map(({ file, text }) => ({ file, text }));
  }

  /** Takes fields over where the schema does not say more against them than before. */
  #put(file: string, folder: Folder, fields: Fields, path: string): { refusal?: string } {
    const open = this.#read(file);
    const [field = ''] = path.split('.');
    const wrong = checkFields({ file, fields }, schemaOfFolder(folder), nodeOfFolder(folder)).find(
      (problem) => problem.field.split('.')[0] === field,
    );
    if (wrong !== undefined) return { refusal: receivedText.wrong(wrong.message) };
    this.#open.set(file, { old: open.old, entry: { ...open.entry, fields } });
    return {};
  }

  #read(file: string): { old: string; entry: EntryContent } {
    const known = this.#open.get(file);
    if (known !== undefined) return known;
    const old = readFileSync(join(this.#contentDir, file), 'utf8');
    const read = { old, entry: readEntryText(old, 'markdown') };
    this.#open.set(file, read);
    return read;
  }
}

const hasUnseen = (value: FactValue): boolean =>
  (typeof value === 'string' ? value.split('\n') : (value ?? [])).some((line) => unseen.test(line));

/** What an editor wrote, as a form has it. */
function toFact(value: unknown): FactValue {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Names that are chosen in the order they had, which may say which is best; new ones last. */
function inOrderOf(today: FactValue, now: FactValue): FactValue {
  if (typeof today !== 'object' || typeof now !== 'object') return now;
  const kept = today.filter((name) => now.includes(name));
  return [...kept, ...now.filter((name) => !kept.includes(name))];
}

/** What a form has, as an editor would write it: a number where the field, or what stood there, is one. */
function toValue(now: FactValue, type: string | undefined, old: unknown): FieldValue | undefined {
  if (now === undefined || now.length === 0) return undefined;
  if (typeof now !== 'string') return now;
  const isNumber = type === 'number' || type === 'integer' || typeof old === 'number';
  // A dot before three figures may part thousands: then the schema says that it is no number.
  return isNumber && /^\d+(?:[.,]\d+)?$/.test(now) && !/^\d{1,3}\.\d{3}$/.test(now)
    ? Number(now.replace(',', '.'))
    : now;
}

/** A value in a sentence. */
export const say = (value: FactValue): string =>
  receivedText.say(value === undefined || typeof value === 'string' ? value : value.join('; '));
