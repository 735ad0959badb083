/** A kind of character that shows nothing, or nothing of its own, and makes two words of one wherever words are compared. */
interface UnseenKind {
  pattern: RegExp;
  /** In Danish, with its article. */
  name: string;
}

/** Letters that are joined and turned by such characters, and need them. */
const joined = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Devanagari}]`;

/** What belongs in no text that is compared, found or read aloud. */
export const unseenKinds: readonly UnseenKind[] = [
  { pattern: /\u00AD/gu, name: 'en blød bindestreg' },
  {
    // Between two emojis a joiner makes one of them; between letters of other scripts it shapes them.
    pattern: new RegExp(
      String.raw`[\u200B\u2060-\u2064\uFEFF\u180E]|(?<!${joined})\u200C|(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier}|${joined})\u200D`,
      'gu',
    ),
    name: 'et mellemrum uden bredde',
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    name: 'et tegn, der vender skriften',
  },
  { pattern: /[\u0085\u2028\u2029]/gu, name: 'et linjeskift fra et andet program' },
  { pattern: /[\u2000-\u2006\u2008-\u200A\u205F\u3000\u1680]/gu, name: 'et fremmed mellemrum' },
];

/** A blank that keeps a number and its unit in one piece; in a name or a search word it is one that does not fit. */
export const hardBlank = /[\u00A0\u2007\u202F]/gu;

/** Whether letters are in two pieces, as Macs store them: an a, and a ring to put over it. */
export const isDecomposed = (text: string): boolean => text.normalize('NFC') !== text;

const anyOf = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** Letters of other alphabets that look as ours do, in a word that has ours too. */
const mixed =
  /[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})|(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether a word of ours has a letter of another alphabet. */
export const hasLookAlike = (text: string): boolean => mixed.test(text);

/** What to do about a character that cannot be seen. */
const cleanIt = 'Skriv det igen i hånden, eller kør npm run check -- --ret.';

/** What is said of a character that cannot be seen. */
export const messages = {
  /** @param name what it is, in Danish, with its article. */
  unseen: (name: string): string => `har ${name}, som ikke kan ses. ${cleanIt}`,
  hardBlank: `har et hårdt mellemrum, som ligner et almindeligt. ${cleanIt}`,
  decomposed: `har bogstaver i to dele, som en Mac gemmer dem, så de ikke bliver fundet. ${cleanIt}`,
  lookAlike:
    'har et bogstav fra et andet alfabet, som kun ligner et af vores. Skriv ordet igen i hånden.',
};

/** What is said of a value with something in it that cannot be seen; undefined when all of it can. */
export function explainUnseen(text: string): string | undefined {
  const kind = unseenKinds.find(({ pattern }) => anyOf(pattern, text));
  if (kind !== undefined) return messages.unseen(kind.name);
  if (anyOf(hardBlank, text)) return messages.hardBlank;
  if (isDecomposed(text)) return messages.decomposed;
  return hasLookAlike(text) ? messages.lookAlike : undefined;
}
