/** Browsers read a backslash as a slash, and two of either begin the name of another host. */
const leadsOut = /^\s*(?:https?:|[\\/]{2})/i;

/**
 * The `rel` of a link, or undefined where it stays on this site. Whoever is linked to learns nothing of the page a
 * reader came from, and gets no hold of it.
 */
export const relOf = (href: string): string | undefined =>
  leadsOut.test(href) ? 'noopener noreferrer external' : undefined;
