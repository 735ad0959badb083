import { foldDanish } from '../domain/fold.ts';
import { textAt, valueAt } from './raw-value.ts';

/** The figures of a number, however it is written. */
export const figures = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll(/\D/g, '') : '';

/** An address of the web without what makes no difference to where it leads. */
export const siteOf = (web: string): string =>
  web
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

const folded = (text: string | undefined): string =>
  foldDanish(text ?? '').replaceAll(/[^a-z0-9]/g, '');

/** Whether both are known, and the same or not: undefined where one of them is not known. */
function compare(a: string, b: string): boolean | undefined {
  return a === '' || b === '' ? undefined : a === b;
}

/**
 * Whether two places are one that two municipalities tell of: the same street and house with the same company or the
 * same site, or, where the street is not known of both, the same company and the same site. Shops of a chain share
 * company and site and lie in streets of their own.
 */
export function isSamePlace(a: unknown, b: unknown): boolean {
  const same = (read: (fields: unknown) => string) => compare(read(a), read(b));
  const company = same((fields) => figures(valueAt(fields, 'cvr')));
  if (company === false || same((fields) => figures(valueAt(fields, 'pNummer'))) === false)
    return false;
  const web = same((fields) => siteOf(textAt(fields, 'kontakt', 'web') ?? ''));
  const street = same((fields) => folded(textAt(fields, 'adresse', 'vej')));
  const town =
    same((fields) => figures(valueAt(fields, 'adresse', 'postnr'))) ??
    same((fields) => folded(textAt(fields, 'adresse', 'by')));
  if (street === false || town === false) return false;
  return street === true && town === true
    ? company === true || web === true
    : company === true && web === true;
}

/** What two entries of one place have in common at the least: those that share none need not be compared. */
export const placeKeys = (fields: unknown): string[] =>
  [
    `cvr ${figures(valueAt(fields, 'cvr'))}`,
    `web ${siteOf(textAt(fields, 'kontakt', 'web') ?? '')}`,
  ].filter((key) => !key.endsWith(' '));
