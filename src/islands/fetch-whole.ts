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
export async function fetchWhole<Data>(
  address: string,
  { isAgain = false, isRight }: Options<Data> = {},
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
    const data = JSON.parse(await readText(response, heard)) as Data;
    if (isRight && !isRight(data)) throw new Error('other data than expected');
    return data;
  } catch (error) {
    throw new FetchError(`${address}: ${String(error)}`, status, error);
  } finally {
    clearTimeout(silence);
  }
}

/** The text of an answer, told of each piece that comes. */
async function readText(response: Response, heard: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    heard();
    text += decoder.decode(value, { stream: true });
  }
}
