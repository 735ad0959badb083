import addresses from 'email-addresses';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { attribute, enough, readPages, sites } from './built-site.ts';

/** What is wrong with an address that opens a mail: it goes to one receiver, with a subject and a text (RFC 6068). */
function findFaults(href: string): string[] {
  const url = new URL(href);
  const receivers = addresses.parseAddressList(decodeURIComponent(url.pathname)) ?? [];
  const headers = [...url.searchParams.keys()];
  return [
    ...(receivers.length === 1 ? [] : [`goes to ${receivers.length} receivers`]),
    ...(headers.every((name) => ['subject', 'body'].includes(name))
      ? []
      : [`has ${headers.join()}`]),
    ...(new Set(headers).size === headers.length ? [] : ['says something twice']),
    ...(href.length <= 2000 ? [] : [`has ${href.length} characters`]),
    ...(['subject', 'body'].every((name) => url.searchParams.get(name)?.trim())
      ? []
      : ['leaves something empty']),
    ...(/[\r\n]/.test(url.searchParams.get('subject') ?? '') ? ['has a subject of two lines'] : []),
  ];
}

for (const site of sites) {
  const pages = readPages(site);
  describe(`the mails of ${site.name}`, () => {
    it('go to one receiver each, with nothing but a subject and a text', () => {
      const links = pages.flatMap(({ path, dom }) =>
        dom
          .querySelectorAll('a[href]')
          // What editors write in their texts is theirs.
          .filter((link) => link.closest('.prose') === null)
          .map((link) => [path, attribute(link, 'href') ?? ''] as const)
          .filter(([, href]) => href.startsWith('mailto:')),
      );
      expect(links.length).toBeGreaterThan(enough(100));
      expectNone(
        links.flatMap(([path, href]) =>
          findFaults(href).map((fault) => `${path}: ${href} ${fault}`),
        ),
      );
    });
  });
}

describe('the test of mails', () => {
  it.each([
    'mailto:a@example.dk,b@example.dk?subject=x',
    'mailto:a@example.dk?subject=x&bcc=b@example.dk',
    'mailto:a@example.dk?subject=x%0AY&body=z',
    'mailto:?subject=x',
    'mailto:a@example.dk?subject=x&body=',
    'mailto:a@example.dk',
  ])('finds the fault of %s', (href) => expect(findFaults(href)).not.toEqual([]));
});
