/** Addresses that no longer have a page of their own. */
export interface MovedPages {
  /** Addresses that lead on to others, for good. */
  redirects: readonly { from: string; to: string }[];
  /** Addresses whose page has been taken away for good. */
  gone: readonly string[];
}
