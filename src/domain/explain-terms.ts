/** A word of the glossary as the page needs it. */
export interface ExplainedTerm {
  slug: string;
  term: string;
  short: string;
  forms: readonly string[];
}

/** HTML with its first mentions marked, and the terms that were found, in order. */
export interface Explained<T> {
  html: string;
  terms: T[];
}

/** Elements whose words are left alone: links and headings are short and already lead somewhere. */
const untouched = new Set(['a', 'button', 'code', 'h2', 'h3', 'h4', 'pre', 'th']);

interface TermFinder<T> {
  pattern: RegExp | undefined;
  byForm: ReadonlyMap<string, T>;
}

const finders = new WeakMap<readonly ExplainedTerm[], TermFinder<ExplainedTerm>>();

/** One pattern for a whole glossary, made once. Longer words come first, so they win over words inside them. */
function finderFor<T extends ExplainedTerm>(terms: readonly T[]): TermFinder<T> {
  const known = finders.get(terms);
  if (known) return known as TermFinder<T>;
  const byForm = new Map(
    terms.flatMap((term) =>
      [term.term, ...term.forms].map((form) => [form.toLowerCase(), term] as const),
    ),
  );
  const forms = [...byForm.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => escapeHtml(form).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern =
    forms.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}-])(${forms.join('|')})(?![\\p{L}\\p{N}-])([.,;:]?)`, 'giu');
  const finder = { byForm, pattern };
  finders.set(terms, finder);
  return finder;
}

/**
 * Wraps the first mention of each glossary word in `html` (already sanitised) with `mark`,
 * except words in `already`. Text inside tags, links, headings and code stays as it is.
 */
export function explainTerms<T extends ExplainedTerm>(
  html: string,
  terms: readonly T[],
  already: ReadonlySet<string>,
  mark: (text: string, term: T) => string,
): Explained<T> {
  const { pattern, byForm } = finderFor(terms);
  const found = new Set<T>();
  if (pattern === undefined) return { html, terms: [] };
  let depth = 0;
  const marked = html
    .split(/(<[^>]*>)/)
    .map((part) => {
      const tag = /^<(\/?)([a-z0-9]+)/.exec(part);
      if (tag) {
        if (untouched.has(tag[2] ?? '')) depth += tag[1] === '/' ? -1 : 1;
        return part;
      }
      if (depth > 0) return part;
      return part.replaceAll(pattern, (whole, word: string, punctuation: string) => {
        const term = byForm.get(word.toLowerCase());
        if (term === undefined || found.has(term) || already.has(term.slug)) return whole;
        found.add(term);
        // A mark doesn't break across lines, so a long one would leave its full stop alone on the next.
        return word.includes(' ') ? mark(whole, term) : `${mark(word, term)}${punctuation}`;
      });
    })
    .join('');
  return { html: marked, terms: [...found] };
}

/** Text made safe to stand in HTML. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
