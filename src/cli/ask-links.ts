/**
 * What an address answered.
 * - `found`: its page is there.
 * - `gone`: its server says that the page is not there (404, 410), or no such server exists any more.
 * - `unknown`: nobody could say. A server that lets no program in, is down, or cannot be reached from here.
 */
export type LinkState = 'found' | 'gone' | 'unknown';

/** What an address answered. */
export interface Answer {
  address: string;
  state: LinkState;
  /** Danish, for editors: why it is not `found`. */
  reason?: string;
}

/** How patiently and how many at a time addresses are asked. */
export interface AskOptions {
  /** Milliseconds that one request may take. */
  timeout: number;
  /** Milliseconds between two requests to the same host, and before the second try. */
  pause: number;
  /** How many hosts are asked at a time; each gets one request at a time. */
  hosts: number;
  /** Sends one request; a test puts failures of the network in its place. */
  send: typeof fetch;
}

export const defaults: AskOptions = { timeout: 15_000, pause: 1_000, hosts: 6, send: fetch };

/** Who asks, in the form of RFC 9110, 10.1.5: it hides behind no browser's name. */
const userAgent = 'socialoekonomi-vejviser (link check; one request at a time)';

const mostRedirects = 10;

/** Answers that say for certain that a page is not there (RFC 9110, 15.5.5 and 15.5.11). */
const goneStatus: Readonly<Record<number, string>> = {
  404: 'Siden findes ikke (404).',
  410: 'Siden er taget ned (410).',
};

const noHost = 'Serveren findes ikke længere.';
const noNetwork = 'Kunne ikke spørges: ingen forbindelse til nettet herfra.';

/** How a single request ended. `missing`: its host has no address. `failed`: the network, in Danish. */
type Outcome = { status: number; location: string | undefined } | 'missing' | { failed: string };

/**
 * Asks every address whether its page is still there: the head first, then the page; where the network or the server
 * failed, the page once more. Never throws for what a server does.
 *
 * A host without an address counts as gone only where the network is known to work: when at least as many other hosts
 * have answered. Without a network, or behind a wall that hides most of it, all such answers are `unknown`.
 * @returns the answers, in the order of the addresses.
 */
export async function askLinks(
  addresses: readonly string[],
  options: Partial<AskOptions> = {},
): Promise<Answer[]> {
  const settings = { ...defaults, ...options };
  const asker = new Asker(settings);
  const byHost = Map.groupBy(addresses, hostOf);
  const queue = [...byHost.values()];
  const answers = new Map<string, Answer>();
  const work = async (): Promise<void> => {
    for (let group = queue.shift(); group !== undefined; group = queue.shift())
      for (const address of group) answers.set(address, await asker.ask(address));
  };
  await Promise.all(Array.from({ length: settings.hosts }, work));
  const isOnline = asker.answering.size > 0 && asker.answering.size >= asker.missing.size;
  return addresses.map((address) => {
    const answer = answers.get(address) ?? { address, state: 'unknown' };
    return answer.reason === noHost && !isOnline
      ? { address, state: 'unknown', reason: noNetwork }
      : answer;
  });
}

const hostOf = (address: string): string => new URL(address).host;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

class Asker {
  /** Hosts that have answered anything, and hosts without an address. */
  readonly answering = new Set<string>();
  readonly missing = new Set<string>();
  readonly #settings: AskOptions;
  /** The end of the last request to each host. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(settings: AskOptions) {
    this.#settings = settings;
  }

  async ask(address: string): Promise<Answer> {
    // A host that had no address a moment ago has none now.
    if (this.missing.has(hostOf(address))) return { address, state: 'gone', reason: noHost };
    const head = await this.#follow(address, 'HEAD');
    if (isFound(head)) return { address, state: 'found' };
    // Many servers know no HEAD, or answer it otherwise than the page; only the page itself can be missed.
    const page = await this.#follow(address, 'GET');
    const isSecondTry = head === 'missing' || 'failed' in head;
    const last = !isSecondTry && isFailure(page) ? await this.#follow(address, 'GET') : page;
    return { address, ...judge(last) };
  }

  /** Sends a request and goes on where it is led, each step in the turn of its own host. */
  async #follow(address: string, method: string): Promise<Outcome> {
    let url = address;
    for (let step = 0; step <= mostRedirects; step++) {
      const outcome = await this.#inTurn(url, method);
      if (outcome === 'missing' || 'failed' in outcome) return outcome;
      const { status, location } = outcome;
      if (status < 300 || status > 399 || location === undefined || !URL.canParse(location, url))
        return outcome;
      url = new URL(location, url).href;
      if (!/^https?:/.test(url)) return outcome;
    }
    return { failed: 'serveren sender i ring' };
  }

  /** One request to a host at a time, with a pause after each. */
  #inTurn(url: string, method: string): Promise<Outcome> {
    const host = hostOf(url);
    const before = this.#turns.get(host) ?? Promise.resolve();
    const outcome = before.then(() => this.#send(url, method));
    this.#turns.set(
      host,
      outcome.then(() => wait(this.#settings.pause)),
    );
    return outcome;
  }

  async #send(url: string, method: string): Promise<Outcome> {
    const { send, timeout } = this.#settings;
    try {
      const response = await send(url, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(timeout),
      });
      this.answering.add(hostOf(url));
      this.missing.delete(hostOf(url));
      await response.body?.cancel();
      return { status: response.status, location: response.headers.get('location') ?? undefined };
    } catch (error) {
      const code = codeOf(error);
      // EAI_AGAIN is a name server that cannot say; ENOTFOUND is one that says there is none.
      if (code === 'ENOTFOUND') {
        this.missing.add(hostOf(url));
        return 'missing';
      }
      return {
        failed:
          code === 'TimeoutError'
            ? `intet svar inden ${timeout / 1000} sekunder`
            : `forbindelsen mislykkedes${code === '' ? '' : ` (${code})`}`,
      };
    }
  }
}

/** The name of what went wrong: `fetch` wraps the system's own error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.name === 'TimeoutError') return error.name;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

const isFound = (outcome: Outcome): boolean =>
  typeof outcome === 'object' &&
  'status' in outcome &&
  outcome.status >= 200 &&
  outcome.status < 300;

/** A busy server is not asked again at once (429), and one that refuses will refuse again. */
const isFailure = (outcome: Outcome): boolean =>
  outcome === 'missing' || 'failed' in outcome || outcome.status >= 500;

function judge(outcome: Outcome): Omit<Answer, 'address'> {
  if (isFound(outcome)) return { state: 'found' };
  if (outcome === 'missing') return { state: 'gone', reason: noHost };
  if ('failed' in outcome)
    return { state: 'unknown', reason: `Kunne ikke spørges: ${outcome.failed}.` };
  const gone = goneStatus[outcome.status];
  if (gone !== undefined) return { state: 'gone', reason: gone };
  return { state: 'unknown', reason: `Kunne ikke spørges: serveren svarer ${outcome.status}.` };
}
