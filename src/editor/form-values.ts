import {
  type Fields,
  type FieldValue,
  isGroup,
  isSameValue,
  plainValue,
} from '../editing/field-value.ts';
import { phoneInPairs } from '../domain/phone.ts';
import { anyPhone } from './any-phone.ts';
import type { FormField } from './form-fields.ts';

/**
 * What a form hands back, as the file should have it: a field nobody filled in is not written, and neither is a switch
 * that is off, unless the file says so itself or the schema asks for it.
 * @param old what the file says now; nothing for a new one.
 */
export function toFileFields(
  values: Readonly<Record<string, unknown>>,
  old: Fields,
  fields: readonly FormField[],
): Fields {
  const kept = Object.entries(values).flatMap(([name, value]) => {
    const field = fields.find((other) => other.name === name);
    // Sveltia CMS adds fields of its own, such as the languages of an entry.
    if (field === undefined && old[name] === undefined) return [];
    const written = toFileValue(value, old[name], field);
    return written === undefined ? [] : [[name, written] as const];
  });
  // In the order of the form, so that a new field stands where the schema has it.
  const place = (name: string): number => {
    const index = fields.findIndex((field) => field.name === name);
    return index === -1 ? fields.length : index;
  };
  return Object.fromEntries(kept.sort(([one], [other]) => place(one) - place(other)));
}

function toFileValue(
  value: unknown,
  old: FieldValue | undefined,
  field: FormField | undefined,
): FieldValue | undefined {
  const plain = plainValue(value);
  if (old !== undefined && isSameValue(plain, old)) return old;
  // A number in a field of text comes back as text.
  if (typeof old === 'number' && plain === String(old)) return old;
  if (plain === false) return field?.required === true || old !== undefined ? false : undefined;
  if (isGroup(plain)) {
    const inner = toFileFields(plain, isGroup(old) ? old : {}, field?.fields ?? []);
    return Object.keys(inner).length === 0 ? undefined : (inner as FieldValue);
  }
  if (Array.isArray(plain)) {
    const items = plain as FieldValue[];
    const before = Array.isArray(old) ? (old as FieldValue[]) : [];
    const written = items.flatMap((item, index) => {
      const inner = toFileValue(
        item,
        before.find((other) => isSameValue(other, item)) ?? before[index],
        field?.field ?? field,
      );
      return inner === undefined ? [] : [inner];
    });
    return written.length === 0 ? undefined : written;
  }
  if (plain === null || plain === '') return undefined;
  return typeof plain === 'string' && isPhone(field) ? (phoneInPairs(plain) ?? plain) : plain;
}

const isPhone = (field: FormField | undefined): boolean =>
  Array.isArray(field?.['pattern']) && field['pattern'][0] === anyPhone;
