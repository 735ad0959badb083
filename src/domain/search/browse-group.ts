/** Links to all entries of a kind, or to the first of them and to a list of the rest. */
export interface BrowseGroup {
  name: string;
  href: string;
  links: readonly { name: string; href: string }[];
  total: number;
}
