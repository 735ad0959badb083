/**
 * How letters are heard, in this order: what two spellings of one sound have in common. The e of a hat and the æ of a
 * sæt are one, so are å and o, z, ts, s and the t of station, c and k, x and ks, the end of a slag and an afslav, of a skov and a skog, i and j before a vowel; a d, g, h or v that nobody says
 * is left out, and so is one of two; at its end b and p are one, and so are
 * d and t: a job is a jop.
 */
const heard: readonly (readonly [RegExp, string])[] = [
  [/é|æ/g, 'e'],
  [/å/g, 'o'],
  [/ph/g, 'f'],
  [/s?ch|[sz]h/g, 'sj'],
  [/th/g, 't'],
  [/^hj|^gj/g, 'j'],
  [/^hv/g, 'v'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/t(?=i[aeouø])|ts|z/g, 's'],
  [/([nlr])d(?![aeiouyø])/g, '$1'],
  [/d(?=[st])/g, ''],
  [/[iy](?=[aeouø])/g, 'j'],
  [/(?:[ea][ijg]|av)(?![aeiouyø])/g, 'aj'],
  [/og(?![aeiouyø])/g, 'ov'],
  [/(.)\1/g, '$1'],
  [/p$/, 'b'],
  [/t$/, 'd'],
];

/** A word as it is heard, to compare words that were spelt by ear: flæksjob and fleksjob are one. */
export const soundOf = (word: string): string =>
  heard.reduce((sound, [letters, one]) => sound.replace(letters, one), word.toLowerCase());

const alike: Readonly<Record<string, string>> = { p: 'b', t: 'd', k: 'g', u: 'o' };

/** What is heard, without what many do not tell apart: b and p, d and t, g and k, o and u. */
export const slur = (sound: string): string =>
  sound.replace(/[ptku]/g, (letter) => alike[letter] ?? letter);
