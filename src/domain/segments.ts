/** A piece of a text, and where it begins. */
export interface Segment {
  segment: string;
  index: number;
}

/** The end of a sentence and what stands between it and the next, which begins with a capital letter. */
const sentenceEnd = /[^.!?]*(?:[.!?]+(?!\s+\p{Lu}|\s*$)[^.!?]*)*[.!?]*\s*/gu;

/**
 * Cuts a text into sentences, or into what a reader takes for one character. A browser without the language's rules
 * (Firefox before 125) cuts by punctuation and by code points.
 */
export function segmentsOf(text: string, granularity: 'grapheme' | 'sentence'): Segment[] {
  if ('Segmenter' in Intl) return [...new Intl.Segmenter('da', { granularity }).segment(text)];
  return segmentsByRule(text, granularity);
}

/** The same without the browser's help. */
export function segmentsByRule(text: string, granularity: 'grapheme' | 'sentence'): Segment[] {
  const pieces =
    granularity === 'grapheme'
      ? Array.from(text)
      : [...text.matchAll(sentenceEnd)].map(([piece]) => piece).filter((piece) => piece !== '');
  let index = 0;
  return pieces.map((segment) => {
    const piece = { segment, index };
    index += segment.length;
    return piece;
  });
}
