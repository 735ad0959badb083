/** Links to all entries of a kind, or, where there is a list of them, to the first and to that list. */
export interface BrowseGroup {
  name: string;
  /** The list of all; none where the kind has no list. */
  href: string | undefined;
  links: readonly { name: string; href: string }[];
  total: number;
}
