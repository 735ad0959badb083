// Whatever is no control sign and below 128.
const isAscii = /^[ -~]*$/;

/**
 * A word as it is compared: lower case, æ ø å as ae oe aa, other accents dropped. Two spellings of the same
 * word give the same text, whether it was typed on a Danish keyboard or not.
 */
export function foldDanish(word: string): string {
  // Nine words of ten have nothing to fold but their capitals.
  if (isAscii.test(word)) return word.toLowerCase();
  return (
    word
      // Mac computers store å as two characters; put together first, it becomes aa and not a.
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'oe')
      .replaceAll('å', 'aa')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
  );
}

/** Arabic letters that people write for each other, without the marks over them that are gone by then. */
const arabicTwins: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ة: 'ه', ـ: '' };

/**
 * A word of any language as it is compared. In Arabic the vowel marks and the stretching stroke are dropped, alef is one
 * letter with and without hamza, as are yeh with and without dots, and teh marbuta is heh: the rules of Lucene's
 * ArabicNormalizer. In other scripts marks are dropped, so that who has not the keyboard finds the word.
 */
export const foldAny = (word: string): string =>
  foldDanish(word)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ٱىةـ]/gu, (letter) => arabicTwins[letter] ?? letter);

/**
 * What is written together with the beginning of an Arabic word, where two letters are left, three after the single wāw:
 * the prefixes of Lucene's ArabicStemmer (Larkey and others, "Light stemming for Arabic", 2007).
 */
const arabicBeginning = /^(?:وال|بال|كال|فال|لل|ال|و(?=...))(?=..)/u;

/** A folded word without its Arabic article or particle; any other as it is. */
export const withoutArticle = (folded: string): string => folded.replace(arabicBeginning, '');
