/** Milliseconds without a byte after which a file counts as one that never ends. */
export const longestSilence = 15_000;

/** A file that could not be had whole; `status` is what the host answered, if it did. */
export class FetchError extends Error {
  override name = 'FetchError';
  readonly status: number | undefined;

  constructor(message: string, status?: number, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

interface Options<Data> {
  /** Passes by what the cache has: for a second try, when that can be what was wrong. */
  isAgain?: boolean;
  /** Whether the data are what they are taken for: a network's sign-in can answer in JSON too. */
  isRight?: (data: Data) => boolean;
}

/**
 * Fetches a JSON file of this site. Throws a `FetchError` when it can't be had whole and right: no network, an answer
 * that is no 200, a page in its place, a part of it, silence.
 */
export const fetchWhole = <Data>(
  address: string,
  { isAgain = false, isRight }: Options<Data> = {},
): Promise<Data> =>
  fetchAs(address, isAgain, (bytes) => {
    const data = JSON.parse(new TextDecoder().decode(bytes)) as Data;
    if (isRight && !isRight(data)) throw new Error('other data than expected');
    return data;
  });

/**
 * Fetches a file of this site and reads it. Throws a `FetchError` when it can't be had whole, or `read` throws.
 * @param isAgain passes by what the cache has.
 */
export async function fetchAs<Data>(
  address: string,
  isAgain: boolean,
  read: (bytes: Uint8Array<ArrayBuffer>) => Data | Promise<Data>,
): Promise<Data> {
  const ended = new AbortController();
  let silence = setTimeout(() => ended.abort(), longestSilence);
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => ended.abort(), longestSilence);
  };
  let status: number | undefined;
  try {
    const response = await fetch(address, {
      signal: ended.signal,
      cache: isAgain ? 'reload' : 'default',
    });
    ({ status } = response);
    if (status !== 200) throw new Error(`status ${status}`);
    return await read(await readBytes(response, heard));
  } catch (error) {
    throw new FetchError(`${address}: ${String(error)}`, status, error);
  } finally {
    clearTimeout(silence);
  }
}

/** The bytes of an answer, told of each piece that comes. */
async function readBytes(response: Response, heard: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(pieces);
    heard();
    pieces.push(value);
  }
}

/** Pieces one after another. A `Blob` would do it too, by way of another process. */
function join(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
