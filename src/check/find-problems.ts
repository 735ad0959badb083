import type { CollectionName } from '../schema/collections.ts';
import type { Problem, RawEntry, RawFile } from './problem.ts';
import { findInvisibleCharacters } from './rules/invisible-characters.ts';
import { findFutureDates, findWrongDates } from './rules/dates.ts';
import { findDuplicates } from './rules/duplicates.ts';
import { findBrokenLinks } from './rules/broken-links.ts';
import { type Addresses, findWrongOldAddresses, findWrongRemovals } from './rules/old-addresses.ts';
import { findPersonalNumbers } from './rules/personal-data.ts';
import { findPictureProblems } from './rules/pictures.ts';
import {
  findTownProblems,
  findStrayEnterprise,
  findUnknownTowns,
  readBounds,
  readTowns,
} from './rules/towns.ts';
import {
  findDanglingFeatures,
  findWrongReferences,
  type Schemas,
  type Slugs,
} from './rules/references.ts';
import { findUnpaidVacancies } from './rules/unpaid-vacancies.ts';

/** A whole content folder as its editors wrote it. */
export interface RawContent {
  entries: readonly RawEntry[];
  /** kommune.yaml with its Danish keys; undefined when it could not be read. */
  municipality: RawFile | undefined;
}

/**
 * What no single file can show: references that lead nowhere, towns nobody knows, dates still to
 * come, names used twice, pictures missing. Survives entries of any shape and never throws.
 * @param schemas the fields of every folder; they say which fields are references.
 * @param today the day to compare with, YYYY-MM-DD.
 * @param addresses every address of the site that a text can link to, and those that pages had before.
 */
export function findProblems(
  content: RawContent,
  schemas: Schemas,
  today: string,
  addresses: Addresses,
): Problem[] {
  const { entries, municipality } = content;
  const slugs = groupSlugs(entries);
  const towns = readTowns(municipality?.fields);
  const bounds = readBounds(municipality?.fields);
  return [
    ...findWrongReferences(entries, slugs, schemas, addresses.old),
    ...entries.flatMap((entry) => findWrongDates(entry, today)),
    ...(towns ? entries.flatMap((entry) => findUnknownTowns(entry, towns)) : []),
    ...(bounds ? entries.flatMap((entry) => findStrayEnterprise(entry, bounds)) : []),
    ...findDuplicates(entries),
    ...findUnpaidVacancies(entries),
    ...entries.flatMap(findPictureProblems),
    ...entries.flatMap((entry) => findBrokenLinks(entry, addresses)),
    ...findWrongOldAddresses(addresses),
    ...entries.flatMap(findPersonalNumbers),
    ...entries.flatMap(findInvisibleCharacters),
    ...(municipality ? checkMunicipality(municipality, slugs, today, addresses) : []),
  ];
}

function checkMunicipality(
  municipality: RawFile,
  slugs: Slugs,
  today: string,
  addresses: Addresses,
): Problem[] {
  const { file, fields } = municipality;
  return [
    ...findDanglingFeatures(fields, file, slugs, addresses.old),
    ...findTownProblems(fields, file),
    ...findWrongRemovals(municipality, addresses),
    ...findFutureDates(fields, file, today),
    ...findPersonalNumbers(municipality),
    ...findInvisibleCharacters(municipality),
  ];
}

function groupSlugs(entries: readonly RawEntry[]): Slugs {
  const slugs = new Map<CollectionName, Set<string>>();
  for (const { collection, slug } of entries) {
    const group = slugs.get(collection);
    if (group === undefined) slugs.set(collection, new Set([slug]));
    else group.add(slug);
  }
  return slugs;
}
