/** An address that leads on to another. */
export interface Redirect {
  from: string;
  to: string;
}

/** What a host must know of addresses that nothing stands at any more. */
export interface OldAddresses {
  redirects: readonly Redirect[];
  /** Addresses of what was removed for good (410, RFC 9110, 15.5.11). */
  gone: readonly string[];
}

/** Each address of a page, and the same without the slash at its end; addresses of files as they are. */
export const bothForms = (address: string): string[] =>
  address.endsWith('/') ? [address, address.slice(0, -1)] : [address];

/** Tells a host of every form in which somebody may come by an address. */
export const toHost = ({ redirects, gone }: OldAddresses): OldAddresses => ({
  redirects: redirects.flatMap(({ from, to }) =>
    bothForms(from).map((form) => ({ from: form, to })),
  ),
  gone: gone.flatMap(bothForms),
});
