import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header that the page sends with the word it was given; another site's page cannot know it. */
const keyHeader = 'x-rediger';

/** Who may ask. */
export interface Guard {
  /** The names the server goes by, with its port. */
  hosts: readonly string[];
  /** The word the page was given. */
  key: string;
}

/**
 * Whether a request is for this server by its own name: a page elsewhere that has its name point at this machine (DNS
 * rebinding) still asks for its own.
 */
export const isForUs = ({ host }: IncomingHttpHeaders, { hosts }: Guard): boolean =>
  host !== undefined && hosts.includes(host);

/** Whether a request comes from the page this server handed out, and from no other. */
export function isFromOurPage(headers: IncomingHttpHeaders, guard: Guard): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const isSameOrigin =
    origin === undefined || guard.hosts.some((host) => origin === `http://${host}`);
  const isSameSite = site === undefined || site === 'same-origin';
  return (
    isForUs(headers, guard) && isSameOrigin && isSameSite && hasKey(headers[keyHeader], guard.key)
  );
}

function hasKey(sent: string | string[] | undefined, key: string): boolean {
  if (typeof sent !== 'string' || sent.length !== key.length) return false;
  return timingSafeEqual(Buffer.from(sent), Buffer.from(key));
}
