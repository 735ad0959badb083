const notIndexed = '<meta name="robots" content="noindex"';

/** A link to the same page in a language, as the layout writes it. */
const sister = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/** How it begins: most pages have none, and a plain text is found faster than a pattern. */
const sisterBegins = '<link rel="alternate" hreflang="';

/** What the sitemap is told of a page. */
export interface PageFacts {
  /** Whether search engines may list it. */
  isIndexed: boolean;
  /** The same page in other languages. */
  sisters: readonly { lang: string; url: string }[];
}

/** Reads what the sitemap is told of a page from its HTML. */
export const readPageFacts = (html: string): PageFacts => ({
  isIndexed: !html.includes(notIndexed),
  sisters: html.includes(sisterBegins)
    ? [...html.matchAll(sister)].map(([, lang = '', url = '']) => ({ lang, url }))
    : [],
});
