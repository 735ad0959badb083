/** Characters that show nothing by themselves: soft hyphens, blanks of no width, marks of direction. */
const unseen = /\p{Cf}/gu;

/**
 * A text as it is compared and cut into words: letters in one piece (Unicode NFC), and without characters that cannot be
 * seen. Macs, PDFs and word processors leave both in what is copied from them.
 */
export const normaliseText = (text: string): string => text.normalize('NFC').replace(unseen, '');
