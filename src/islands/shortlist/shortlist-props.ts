/** What the page tells the list of the municipality. */
export interface ShortlistProps {
  municipality: {
    /** Mail of the municipality's entrance for companies, when it is known. */
    email: string | undefined;
    name: string;
    phone: string | undefined;
  };
  /** Address of the site, which the letters name. */
  site: string;
}
