/** A host that wraps addresses: whoever follows one is seen by it first, and the address often says whose mail it was in. */
interface Wrapper {
  host: RegExp;
  /** In Danish, whose it is. */
  name: string;
  /** The address inside, as it stands in the wrapped one; undefined where none can be read. */
  inside: (url: URL) => string | undefined;
}

const parameter =
  (...names: readonly string[]) =>
  (url: URL): string | undefined =>
    names.map((name) => url.searchParams.get(name)).find((value) => value !== null) ?? undefined;

const wrappers: readonly Wrapper[] = [
  { host: /\.safelinks\.protection\.outlook\.com$/, name: 'Outlook', inside: parameter('url') },
  { host: /\.cdn\.office\.net$/, name: 'Teams', inside: parameter('url') },
  { host: /(^|\.)google\.[a-z.]+$/, name: 'Google', inside: parameter('q', 'url') },
  { host: /^lm?\.(facebook|instagram)\.com$/, name: 'Facebook', inside: parameter('u') },
  { host: /^(www\.)?linkedin\.com$/, name: 'LinkedIn', inside: parameter('url') },
  { host: /^slack-redir\.net$/, name: 'Slack', inside: parameter('url') },
  { host: /^linkprotect\.cudasvc\.com$/, name: 'et mailfilter', inside: parameter('a') },
  {
    host: /^urldefense\.(com|us|proofpoint\.com)$/,
    name: 'et mailfilter',
    inside: ({ href }) => /\/v3\/__(.+?)__;/.exec(href)?.[1],
  },
];

/** Pages that lead on, of hosts that have pages of their own too. */
const leadsOn = /^\/(url|l\.php|redir\/redirect|safety\/go|evergreen-assets\/.*)$/;

/** Hosts that do nothing but lead on, for who reads a mail. */
const mailFilter =
  /\.safelinks\.protection\.outlook\.com$|cudasvc\.com$|^urldefense\.|^slack-redir\.net$/;

/** The host that wraps an address, and the address inside; undefined where nothing is wrapped. */
export function unwrap(address: string): { name: string; inside: string | undefined } | undefined {
  let name: string | undefined;
  let url = toUrl(address);
  // A mail that was sent on may be wrapped twice.
  for (let times = 0; url !== undefined && times < 5; times++) {
    const { hostname, pathname } = url;
    const wrapper = wrappers.find(({ host }) => host.test(hostname));
    const isMailFilter = mailFilter.test(hostname);
    if (wrapper === undefined || !(isMailFilter || leadsOn.test(pathname))) break;
    const inside = toUrl(wrapper.inside(url) ?? '');
    if (inside === undefined) return isMailFilter ? { name: wrapper.name, inside } : undefined;
    name ??= wrapper.name;
    url = inside;
  }
  return name === undefined ? undefined : { name, inside: withoutTraces(url?.href ?? address) };
}

/** What programs hang on an address to know who follows it. */
const traces =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|yclid|msclkid|igshid?|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_(anon|enc)_id|twclid|li_fat_id)$/i;

/** An address without what tells who follows it. Only that is taken out; the rest stays as it is written. */
export function withoutTraces(address: string): string {
  const [, before = '', query, fragment = ''] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split('&').filter((part) => !traces.test(part.split('=')[0] ?? ''));
  if (kept.length === query.split('&').length) return address;
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
}

/** The address in some words, or undefined. */
export const toUrl = (address: string): URL | undefined =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : undefined;

/** What Markdown makes a link of by itself, without https and so without an address on the page. */
export const bareHost =
  /(?<![\w/@.:([<"'-])www\.[\w-]+(?:\.[\w-]+)+(?:\/[^\s)>\]"]*[^\s)>\]".,;:!?])?/gi;
