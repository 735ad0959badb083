import { locateFields } from './locate-field.ts';
import { textAt, walkFields } from './raw-value.ts';
import { readContent } from './read-content.ts';
import type { FieldsFile } from './read-entry.ts';

/** Where an editor wrote an address. */
export interface LinkLocation {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  line?: number;
  /** Danish keys joined by dots, items of a list from 1 (`kilder.2.url`). Empty: in the text. */
  field: string;
}

/** An address of somebody else's page, and everywhere the content names it. */
export interface ContentLink {
  /** With protocol, without the fragment: two sections of a page are one page to ask for. */
  address: string;
  locations: LinkLocation[];
}

const webAddress = /^https?:\/\/\S+$/i;
const inText = /\bhttps?:\/\/[^\s<>"\])]+/gi;

/**
 * Every address outside the site that a content folder names, in its fields or its texts, once each and in order of
 * first mention. The site's own address, `domaene` in kommune.yaml, is left out: it may not be in use yet.
 * So is the host of the files, which may be for those who edit alone.
 */
export function listLinks(contentDir: string): ContentLink[] {
  const { entries, municipality } = readContent(contentDir);
  const own = textAt(municipality?.fields, 'domaene')?.replace(/\/$/, '');
  const links = new Map<string, ContentLink>();
  for (const file of [...(municipality ? [municipality] : []), ...entries])
    for (const { written, ...location } of listOfFile(file)) {
      if (location.field === 'redaktion.adresse') continue;
      const address = toAddress(written);
      if (address === undefined || isWithin(address, own)) continue;
      const link = links.get(address);
      if (link === undefined) links.set(address, { address, locations: [location] });
      else link.locations.push(location);
    }
  return [...links.values()];
}

/** The address to ask for, or undefined for what is none. */
function toAddress(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  url.hash = '';
  return url.href;
}

/** Whether a page is the site's own: others may lie beside it on the same host. */
const isWithin = (address: string, site: string | undefined): boolean =>
  site !== undefined && `${address}/`.startsWith(`${site}/`);

function listOfFile(file: FieldsFile): (LinkLocation & { written: string })[] {
  const inFields = listOfFields(file.fields);
  const locate = inFields.length > 0 ? locateFields(file.yaml) : () => undefined;
  return [
    ...inFields.map(({ field, written }) => {
      const line = locate(field);
      const location = { file: file.file, field, written };
      return line === undefined ? location : { ...location, line: line + file.linesBefore };
    }),
    ...listOfText(file),
  ];
}

const listOfFields = (fields: unknown): { field: string; written: string }[] =>
  [...walkFields(fields)]
    .map(({ value, path }) => ({ field: path, written: String(value).trim() }))
    .filter(({ written }) => webAddress.test(written));

function listOfText({ file, body, yaml, linesBefore }: FieldsFile): (LinkLocation & {
  written: string;
})[] {
  const before = linesBefore + yaml.split('\n').length;
  return body.split('\n').flatMap((line, index) =>
    [...line.matchAll(inText)].map(([found]) => ({
      file,
      line: before + index + 1,
      field: '',
      // The stop at the end of a sentence is no part of the address.
      written: found.replace(/[.,;:!?'*_]+$/, ''),
    })),
  );
}
