/**
 * A word as it is compared: lower case, æ ø å as ae oe aa, other accents dropped. Two spellings of the same
 * word give the same text, whether it was typed on a Danish keyboard or not.
 */
export function foldDanish(word: string): string {
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
