import { z } from 'astro/zod';

/**
 * A choice an editor makes in Danish and the code knows in English: the words stand beside each other here and
 * nowhere else, and are read both ways.
 */
export interface Translated<Danish extends string, English extends string> {
  /** Every choice in Danish, in the order an editor is told of them. */
  danish: readonly Danish[];
  /** The field of a schema: takes Danish, gives English. Anything else is an issue of Zod's (`invalid_value`). */
  field(): z.ZodType<English, Danish>;
  toEnglish(word: Danish): English;
  /** The word that files, addresses and open data have. */
  toDanish(word: English): Danish;
}

/**
 * Makes a translated choice out of its words: `translated({ 'hos-jer': 'at-customer', … })`. Throws when two Danish
 * words have the same English one, which could not be read back.
 */
export function translated<const Words extends Record<string, string>>(
  words: Words,
): Translated<keyof Words & string, Words[keyof Words & string]> {
  type Danish = keyof Words & string;
  type English = Words[Danish];
  const pairs = Object.entries(words) as [Danish, English][];
  const back = new Map(pairs.map(([danish, english]) => [english, danish]));
  if (back.size < pairs.length)
    throw new Error(`Two of these words mean the same in English: ${JSON.stringify(words)}`);
  const danish = pairs.map(([word]) => word);
  return {
    danish,
    field: () => z.enum(danish).transform((word): English => words[word]),
    toEnglish: (word) => words[word],
    toDanish: (word) => back.get(word) as Danish,
  };
}
