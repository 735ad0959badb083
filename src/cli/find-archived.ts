import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../domain/dates.ts';
import { nameOf, type AskedLink } from './report-links.ts';

/** A copy of a page that is gone, as the Internet Archive kept it. */
export interface ArchivedCopy {
  address: string;
  /** The day it was kept, YYYY-MM-DD. */
  kept: string;
}

/** A source whose page is gone: the copy there is of it, or in Danish why none can be named. */
export interface ArchivedSource {
  link: AskedLink;
  copy: ArchivedCopy | undefined;
  /** Danish; only without a copy. */
  reason?: string;
}

/** Answers for an address whether a copy is kept: the Internet Archive's Wayback Availability API. */
const archive = 'https://archive.org/wayback/available';

/** The archive's own form of a time: YYYYMMDDhhmmss. */
const copyAddress = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d{6}\//;

/** Only where a page stands as a source: the archived page of a place's own address would be an old place. */
const isSource = (field: string): boolean => /(?:^|\.)kilder\.\d+\.url$/.test(field);

/**
 * Asks for a copy of each source whose page is gone, one at a time. Never throws for what the archive answers.
 * @param gone addresses that have answered that their page is not there.
 * @param send sends one request; a test puts answers of its own in its place.
 */
export async function findArchived(
  gone: readonly AskedLink[],
  { send = fetch, pause = 1_000, timeout = 15_000 } = {},
): Promise<ArchivedSource[]> {
  const found: ArchivedSource[] = [];
  for (const link of gone) {
    const locations = link.locations.filter(({ field }) => isSource(field));
    if (locations.length === 0 || copyAddress.test(link.address)) continue;
    if (found.length > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    found.push({
      link: { ...link, locations },
      ...(await askArchive(link.address, send, timeout)),
    });
  }
  return found;
}

async function askArchive(
  address: string,
  send: typeof fetch,
  timeout: number,
): Promise<Omit<ArchivedSource, 'link'>> {
  const unknown = { copy: undefined, reason: 'Arkivet kunne ikke spørges. Prøv igen senere.' };
  try {
    const response = await send(`${archive}?${new URLSearchParams({ url: address }).toString()}`, {
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) return unknown;
    const copy = readCopy(await response.json());
    return copy === undefined
      ? { copy, reason: 'Arkivet har ingen kopi. Find en anden kilde, eller fjern adressen.' }
      : { copy };
  } catch {
    return unknown;
  }
}

/** The copy in an answer of the archive; undefined where it has none, or what it answers is of another form. */
function readCopy(answer: unknown): ArchivedCopy | undefined {
  const { archived_snapshots: snapshots } = (answer ?? {}) as {
    archived_snapshots?: { closest?: { available?: unknown; url?: unknown; status?: unknown } };
  };
  const { available, url, status } = snapshots?.closest ?? {};
  if (available !== true || status !== '200' || typeof url !== 'string') return undefined;
  const [, year, month, day] = copyAddress.exec(url) ?? [];
  if (year === undefined || /[\s"'<>]/.test(url)) return undefined;
  return { address: url.replace(/^http:/, 'https:'), kept: `${year}-${month}-${day}` };
}

/** What an editor is shown: for each source its line as it would be, and last what to do. */
export function toArchiveLines(sources: readonly ArchivedSource[], isWritten: boolean): string {
  const rows = sources.flatMap(({ link, copy, reason }) =>
    link.locations.map((location) =>
      [
        `${nameOf(location)}: ${link.reason}${copy ? '' : ` ${reason}`}`,
        ...(copy
          ? [
              `  - ${link.address}`,
              `  + ${copy.address}`,
              `    Kopien er fra ${formatDate(copy.kept)}.`,
            ]
          : []),
      ].join('\n'),
    ),
  );
  const count = sources.filter(({ copy }) => copy !== undefined).length;
  const words = count === 1 ? '1 kilde' : `${count} kilder`;
  const last =
    count === 0
      ? 'Ingen kilder kan få en adresse i arkivet.'
      : isWritten
        ? `${words} har fået en adresse i arkivet.`
        : `${words} kan få en adresse i arkivet. Åbn kopierne, og se, om de viser det, kilden blev brugt til. Skriv dem så med --skriv og adresserne, eller alle med --skriv alene.`;
  return [...rows, last].join('\n');
}

/**
 * Writes the archived addresses where the old ones stand, and changes nothing else on those lines.
 * @returns those that were written; a line that does not hold the address as it was asked for is left alone.
 */
export function writeArchived(
  contentDir: string,
  sources: readonly ArchivedSource[],
): ArchivedSource[] {
  return sources.filter(({ link, copy }) => {
    if (copy === undefined) return false;
    const written = link.locations.filter(({ file, line }) => {
      const path = join(contentDir, file);
      const lines = readFileSync(path, 'utf8').split('\n');
      const old = line === undefined ? undefined : lines[line - 1];
      if (line === undefined || old?.includes(link.address) !== true) return false;
      lines[line - 1] = old.replace(link.address, () => copy.address);
      writeFileSync(path, lines.join('\n'));
      return true;
    });
    return written.length > 0;
  });
}
