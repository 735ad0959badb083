/** Characters that show nothing by themselves: soft hyphens, blanks of no width, marks of direction. */
const unseen = /\p{Cf}/gu;

/**
 * Letters and digits drawn another way: joined in print (ﬁ, ﬂ), or as wide as Chinese signs (１, Ａ). The blocks are
 * Unicode's Alphabetic Presentation Forms and Fullwidth Forms; other compatibility signs say something else (m²).
 */
const drawnOtherwise = /[\uFB00-\uFB06\uFF01-\uFF5E]/gu;

/**
 * A text as it is compared and cut into words: letters in one piece (Unicode NFC), each the plain one, and without
 * characters that cannot be seen. Macs, PDFs and word processors leave all of these in what is copied from them.
 */
export const normaliseText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(drawnOtherwise, (drawn) => drawn.normalize('NFKC'))
    .replace(unseen, '');
