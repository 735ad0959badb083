import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type TextNode = DefaultTreeAdapterTypes.TextNode;

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

/**
 * Elements whose words are left alone: links and headings are short and already lead somewhere, and the words of the
 * last ones are no text.
 */
const untouched = new Set(
  'a button code h2 h3 h4 pre th script style template textarea title'.split(' '),
);

interface TermFinder<T> {
  pattern: RegExp | undefined;
  byForm: ReadonlyMap<string, T>;
}

const finders = new WeakMap<readonly ExplainedTerm[], TermFinder<ExplainedTerm>>();

/** One pattern for a whole glossary, made once. */
function finderFor<T extends ExplainedTerm>(terms: readonly T[]): TermFinder<T> {
  const known = finders.get(terms);
  if (known) return known as TermFinder<T>;
  const byForm = new Map(
    terms.flatMap((term) =>
      [term.term, ...term.forms].map((form) => [form.toLowerCase(), term] as const),
    ),
  );
  const finder = { byForm, pattern: patternOf([...byForm.keys()]) };
  finders.set(terms, finder);
  return finder;
}

/**
 * Finds words of a glossary as they are marked: the word, and the sign after it. Longer words come first, so they win
 * over words inside them. Undefined where there are none.
 */
export function patternOf(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return undefined;
  const words = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${words.join('|')})(?![\\p{L}\\p{N}-])([.,;:]?)`, 'giu');
}

/**
 * Wraps the first mention of each glossary word in `html` (already sanitised) with `mark`,
 * except words in `already`. Tags, links, headings and code stay as they are, to the letter.
 * @param mark gets the word as HTML, and gives HTML.
 */
export function explainTerms<T extends ExplainedTerm>(
  html: string,
  terms: readonly T[],
  already: ReadonlySet<string>,
  mark: (html: string, term: T) => string,
): Explained<T> {
  const { pattern, byForm } = finderFor(terms);
  const found = new Set<T>();
  if (pattern === undefined || !mayHold(html, pattern)) return { html, terms: [] };
  let marked = '';
  let done = 0;
  for (const { start, text, placeOf } of textsOf(html)) {
    const sourceOf = (from: number, to: number) =>
      html.slice(start + placeOf(from), start + placeOf(to));
    for (const { 0: whole, 1: word = '', 2: punctuation = '', index } of text.matchAll(pattern)) {
      const term = byForm.get(word.toLowerCase());
      if (term === undefined || found.has(term) || already.has(term.slug)) continue;
      found.add(term);
      // A mark doesn't break across lines, so a long one would leave its full stop alone on the next.
      const length = word.includes(' ') ? whole.length : whole.length - punctuation.length;
      const source = sourceOf(index, index + length);
      const at = start + placeOf(index);
      marked += html.slice(done, at) + mark(source, term);
      done = at + source.length;
    }
  }
  return { html: marked + html.slice(done), terms: [...found] };
}

/**
 * Whether there can be a word of the pattern in the text of some HTML. As letters stand in it as they are read, what is not
 * found in all of it is not found in a text of it; most texts have no such word, and need not be parsed.
 */
const mayHold = (html: string, pattern: RegExp): boolean =>
  html.includes('&') || html.search(pattern) >= 0;

/** A piece of text that may be marked. */
interface Piece {
  /** Where it begins in the HTML. */
  start: number;
  /** As it is read: `&amp;` is `&`. */
  text: string;
  /** Where a letter of it (a UTF-16 unit) stands in the HTML, counted from its beginning. */
  placeOf: (letter: number) => number;
}

/** The texts of some HTML as a browser finds them, in order, but for those of untouched elements. */
function* textsOf(html: string): Generator<Piece> {
  for (const node of textNodesOf(parseFragment(html, { sourceCodeLocationInfo: true }))) {
    const location = node.sourceCodeLocation;
    if (location == null) continue;
    const { text, placeOf } = readText(html.slice(location.startOffset, location.endOffset));
    // In broken HTML one text can stand in several places, with tags between.
    if (text === node.value) yield { start: location.startOffset, text, placeOf };
  }
}

function* textNodesOf(node: Node): Generator<TextNode> {
  if ('value' in node) yield node;
  if (untouched.has(node.nodeName) || !('childNodes' in node)) return;
  for (const child of node.childNodes) yield* textNodesOf(child);
}

/** Text as it is read from HTML without tags, and where each letter comes from. */
function readText(source: string): Pick<Piece, 'text' | 'placeOf'> {
  if (!source.includes('&')) return { text: source, placeOf: (letter) => letter };
  let text = '';
  const ends: number[] = [];
  for (const { 0: sign, index } of source.matchAll(/&[#\w]+;|[\s\S]/g)) {
    const [node] = sign.length === 1 ? [] : parseFragment(sign).childNodes;
    const letters = node !== undefined && 'value' in node ? node.value : sign;
    text += letters;
    for (let unit = 0; unit < letters.length; unit++) ends.push(index + sign.length);
  }
  return { text, placeOf: (letter) => ends[letter - 1] ?? 0 };
}
