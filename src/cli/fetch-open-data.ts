import type { OtherDirectory } from '../schema/other-directory.ts';

/** Why a directory's data could not be had. The message is a Danish sentence with what to do. */
export class NoData extends Error {}

/** How another directory is asked. */
export interface FetchOptions {
  /** Milliseconds that one file may take, from the question to its last byte. */
  timeout: number;
  /** Bytes of the longest file that is read. */
  mostBytes: number;
  /** Milliseconds between two files. */
  pause: number;
  /** Sends one request; a test puts a server of its own in the network's place. */
  send: typeof fetch;
}

const usual: FetchOptions = { timeout: 20_000, mostBytes: 5_000_000, pause: 1_000, send: fetch };

/** Who asks, in the form of RFC 9110, 10.1.5. */
const userAgent = 'socialoekonomi-vejviser (open data of neighbours; one request at a time)';

/** The files of open data that are read: what can be bought, and where. */
const files = ['ydelser.json', 'virksomheder.json'] as const;

/** What stands in each of those files; nothing is known of its shape. */
export type OpenData = Record<(typeof files)[number], unknown>;

/**
 * Fetches the open data of another directory: each file once, one after the other, and never from where it is led on
 * to. Throws NoData at the first that can't be had whole.
 */
export async function fetchOpenData(
  { data }: Pick<OtherDirectory, 'data'>,
  options: Partial<FetchOptions> = {},
): Promise<OpenData> {
  const settings = { ...usual, ...options };
  const read: Partial<OpenData> = {};
  for (const [at, file] of files.entries()) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, settings.pause));
    read[file] = await fetchJson(`${data}${file}`, settings);
  }
  return read as OpenData;
}

async function fetchJson(address: string, settings: FetchOptions): Promise<unknown> {
  const { send, timeout } = settings;
  let response: Response;
  let text: string;
  try {
    response = await send(address, {
      redirect: 'manual',
      headers: { accept: 'application/json', 'user-agent': userAgent },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new NoData(`${address} ${explainStatus(response)}`);
    }
    text = await readText(response, address, settings);
  } catch (error) {
    if (error instanceof NoData) throw error;
    throw new NoData(
      isTimeout(error)
        ? `${address} er ikke hentet inden ${timeout / 1000} sekunder. Prøv igen senere.`
        : `${address} kunne ikke hentes: forbindelsen mislykkedes. Tjek adressen, og prøv igen senere.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new NoData(
      /^\s*</.test(text)
        ? `${address} er en webside og ikke data. Tjek adressen under naboer i kommune.yaml.`
        : `${address} er ikke hel JSON. Filen er måske skåret over. Prøv igen senere, eller skriv til naboen.`,
    );
  }
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && error.name === 'TimeoutError';

function explainStatus({ status, headers }: Response): string {
  if (status >= 300 && status < 400) {
    const to = headers.get('location');
    return `er flyttet${to === null ? '' : ` til ${to.slice(0, 200)}`}. Skriv den nye adresse under naboer i kommune.yaml.`;
  }
  return status === 404 || status === 410
    ? `findes ikke (${status}). Tjek adressen under naboer i kommune.yaml.`
    : `kan ikke hentes: serveren svarer ${status}. Prøv igen senere.`;
}

/** Reads an answer as UTF-8, and no more of it than a file may have. */
async function readText(
  { body }: Response,
  address: string,
  { mostBytes }: FetchOptions,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes)
      throw new NoData(
        `${address} fylder over ${mostBytes / 1_000_000} MB. Så stor er ingen vejviser: tjek adressen.`,
      );
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new NoData(`${address} er ikke skrevet med tegnsættet UTF-8. Skriv til naboen.`);
  }
}
