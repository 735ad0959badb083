import type { Directory } from '../domain/directory.ts';
import { routes } from '../routes.ts';
import { listCardHolders, writeContactCard } from './contact-card.ts';
import { listShortlistEntries } from './shortlist-entries.ts';

/**
 * The files that there is one of for each entry, by their addresses: what the shortlist knows of it, and the contact cards.
 * To Astro each would be a page of its own, and there are more of them than pages.
 */
export const listSmallFiles = (directory: Directory): [address: string, text: string][] => [
  ...listShortlistEntries(directory).map((entry): [string, string] => [
    routes.shortlistEntry(entry.slug),
    JSON.stringify(entry),
  ]),
  ...listCardHolders(directory).map((enterprise): [string, string] => [
    routes.contactCard(enterprise.slug),
    writeContactCard(enterprise, directory.municipality.origin),
  ]),
];
