import type { Term } from '../../domain/directory.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { explainTerms } from '../../domain/explain-terms.ts';
import { sentenceLines } from '../../domain/readability.ts';

/** Who reads a text: easy words stand alone for whoever chose them, so a word is explained there once more. */
export type Reading = 'all' | 'easy';

/**
 * HTML with its first words of the glossary marked, those left out that this page has marked for the same readers.
 * `untold` are those whose explanation no earlier part of the page brings along.
 */
export function markTerms(
  html: string,
  terms: readonly Term[],
  locals: App.Locals,
  reading: Reading,
): { html: string; untold: Term[] } {
  const { marked, told } = (locals.glossary ??= {
    marked: { all: new Set(), easy: new Set() },
    told: new Set(),
  });
  const already = marked[reading];
  const explained = explainTerms(
    html,
    terms,
    already,
    (word, term) =>
      `<button type="button" class="term" popovertarget="ord-${term.slug}">${word}</button>`,
  );
  for (const term of explained.terms) already.add(term.slug);
  const untold = explained.terms.filter(({ slug }) => !told.has(slug));
  for (const term of untold) told.add(term.slug);
  return { html: explained.html, untold };
}

/** An easy text as HTML, each sentence on a line of its own. */
export const easyHtml = (easyRead: string): string =>
  sentenceLines(easyRead)
    .map((sentence) => `<p>${escapeHtml(sentence)}</p>`)
    .join('');
