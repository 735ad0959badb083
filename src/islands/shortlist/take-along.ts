import { routes } from '../../routes.ts';
import { type Shortlist, writeShortlist } from '../../domain/shortlist/shortlist.ts';

/** An address of the page with the shortlist in it, beside what it says already. */
export function withShortlist(address: URL, shortlist: Shortlist): URL {
  const others = new URLSearchParams(address.search);
  others.delete('liste');
  const query = [String(others), writeShortlist(shortlist).slice(1)].filter(Boolean).join('&');
  const result = new URL(address);
  result.search = query;
  return result;
}

let isTaken = false;

/** From now on, takes the shortlist along in the address of this page and of all pages of the site it leads to. */
export function takeAlong(read: () => Shortlist): void {
  if (isTaken) return;
  isTaken = true;
  const write = () => {
    const address = withShortlist(new URL(location.href), read());
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  };
  write();
  addEventListener('listechanged', write);
  for (const use of ['click', 'auxclick', 'contextmenu'])
    addEventListener(
      use,
      ({ target }) => {
        const link =
          target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
        if (link && leadsOn(link)) link.href = withShortlist(new URL(link.href), read()).href;
      },
      true,
    );
  addEventListener(
    'submit',
    ({ target }) => {
      if (!(target instanceof HTMLFormElement) || target.method !== 'get') return;
      const known = target.elements.namedItem('liste');
      const field = known instanceof HTMLInputElement ? known : document.createElement('input');
      field.type = 'hidden';
      field.name = 'liste';
      field.value = read().join(',');
      if (read().length > 0) target.append(field);
      else field.remove();
    },
    true,
  );
}

/** Whether a link leads to another page of the site: not to a file, and not to a place on this one. */
const leadsOn = ({ origin, pathname, hash }: HTMLAnchorElement): boolean =>
  origin === location.origin &&
  pathname.startsWith(routes.home()) &&
  pathname.endsWith('/') &&
  (hash === '' || pathname !== location.pathname);
