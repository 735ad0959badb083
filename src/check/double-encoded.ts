/** What Windows' Western letters have in the 32 places where Latin-1 has nothing to show. */
const windows =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** What old Macs and DOS show of a Danish letter or a neighbour's that is stored as UTF-8. */
const elsewhere: Readonly<Record<string, string>> = {
  ...{ '√¶': 'æ', '√∏': 'ø', '√•': 'å', '√Ü': 'Æ', '√ò': 'Ø', '√Ö': 'Å' },
  ...{ '√©': 'é', '√º': 'ü', '√∂': 'ö', '√§': 'ä', '├ª': 'æ', '├©': 'ø', '├╕': 'ø', '├Ñ': 'å' },
  ...{ '├å': 'Æ', '├ÿ': 'Ø', '├à': 'Å', '├®': 'é', '├⌐': 'é', '├╝': 'ü', '├Â': 'ö', '├ñ': 'ä' },
};

const seen = '[\u0080-\u00BF' + windows + ']';

/**
 * Letters stored as UTF-8 and read as something older: `Ã¸` for ø, `â€œ` for “. Only what no Danish word holds: Å and Ø
 * before a quotation mark would be letters of another script.
 */
const doubled = new RegExp(
  `[ÃÂ]${seen}|â(?:€|\u0080)${seen}|â‚¬|[√├][¶∏•ÜòÖ©º∂§ª╕Ñåÿà®⌐╝Âñ]`,
  'gu',
);

const decoder = new TextDecoder('utf-8', { fatal: true });

function byteOf(letter: string): number {
  const place = windows.indexOf(letter);
  return place < 0 ? (letter.codePointAt(0) ?? 0) : 0x80 + place;
}

function decode(letters: string): string {
  const known = elsewhere[letters];
  if (known !== undefined) return known;
  try {
    return decoder.decode(Uint8Array.from(letters, byteOf));
  } catch {
    return letters;
  }
}

/** A text whose letters were stored twice, as it was meant; any other as it is. */
export function decodeTwice(text: string): string {
  let before: string;
  let decoded = text;
  // Some have gone through it more than once.
  do {
    before = decoded;
    decoded = before.replaceAll(doubled, decode);
  } while (decoded !== before);
  return decoded;
}
