import { toStem } from './stems.ts';
import { isInCapitals, type KnownWord, type Vocabulary } from './vocabulary.ts';

/** The site's word for a folded one: itself, or another form of it. */
export const knownForm = (folded: string, vocabulary: Vocabulary): KnownWord | undefined =>
  keyOfPassive(folded, vocabulary) ??
  vocabulary.find(folded) ??
  otherForm(folded, vocabulary) ??
  infinitive(folded, vocabulary) ??
  adjective(folded, vocabulary) ??
  doingOf(folded, vocabulary);

/** What is done to a thing, by the doing of it, though a text has the very word: skal pakkes. */
function keyOfPassive(folded: string, vocabulary: Vocabulary): KnownWord | undefined {
  const own = vocabulary.find(folded);
  // Many of an English thing end so too: houses.
  if (!/.{4}es$/.test(folded) || own?.isKey || own?.isEnglish) return undefined;
  const active = vocabulary.find(folded.slice(0, -1));
  return active?.isKey && !active.isEnglish ? active : undefined;
}

/**
 * One of a thing that an entry goes by as many, or many of one, or the thing itself, though some text has the very word:
 * pose, poser; legetøjet; a falsben at Falsbenet. Else what an entry is about, whose something is: servicelovens.
 */
export function keyOfNumber(folded: string, vocabulary: Vocabulary): KnownWord | undefined {
  const found = vocabulary.find(folded);
  if (!found || found.isTopic || found.isEnglish) return undefined;
  const numbers = [
    `${folded}r`,
    `${folded}er`,
    folded.replace(/e?r$/, ''),
    folded.replace(/r$/, ''),
    folded.replace(/e[nt]$/, ''),
    // A short word with this ending is often another one: lag, lagen.
    ...(folded.length > shortStem ? [`${folded}et`, `${folded}en`] : []),
  ]
    .filter((form) => form !== folded && form.length > 2)
    .map((form) => vocabulary.find(form));
  const isSame = (word: KnownWord | undefined) =>
    word !== undefined && !word.isEnglish && word.stem === found.stem;
  return (
    numbers.find((word) => isSame(word) && word?.isKey) ??
    // What ends in e may be done: gøres.
    [folded.replace(/([^e])s$/, '$1'), `${folded}s`]
      .map((form) => vocabulary.find(form))
      .find((word) => isSame(word) && word?.isTopic)
  );
}

/** A verb by the name of doing it: opmagasinere by opmagasinering, which share no stem. */
function doingOf(folded: string, vocabulary: Vocabulary): KnownWord | undefined {
  const start = /^(.{4,}er)(?:e|er|ede|et|es)$/.exec(folded)?.[1];
  const word = start && vocabulary.find(`${start}ing`);
  return word && word.isKey ? word : undefined;
}

/** Another form of an adjective whose forms share no stem: manuel, manuelt, manuelle. */
function adjective(folded: string, vocabulary: Vocabulary): KnownWord | undefined {
  const start = /^(.{3,}[aeiu]l)(?:l?e|t)?$/.exec(folded)?.[1];
  if (start === undefined) return undefined;
  return [start, `${start}t`, `${start}le`, `${start}e`]
    .map((form) => vocabulary.find(form))
    .find((word) => word?.isTopic && !word.isEnglish);
}

/** Danish verbs end so in the infinitive, and say nothing of what is done: passe heste is not passe børn. */
export const isLikeVerb = (folded: string): boolean => folded.endsWith('e');

const nounEnding = /^(?:s|e|en|ens|et|ets|er|ers|ene|enes|erne|ernes|n|ns|r|rs|ne|nes|rne|rnes)$/;

/** Whether two words are one noun but for its endings, with no letter doubled: stil and stilen, and no stilles. */
export const isNounForm = (folded: string, other: string): boolean => {
  const [short, long] = folded.length < other.length ? [folded, other] : [other, folded];
  return short === long || (long.startsWith(short) && nounEnding.test(long.slice(short.length)));
};

const doing = /ing(?:e|en|er|erne|ens|s)?$/;

/** Whether a word may be a verb that names on -ing come of: a retning is no rettelse, though both end as they do. */
const mayBeDone = (folded: string): boolean => isLikeVerb(folded) && !folded.endsWith('else');

/**
 * Whether a word may be a form of another one with the same stem, by how both end: lightning is no doing of light, which is
 * no verb.
 */
export const mayBeForm = (folded: string, other: string): boolean =>
  (!doing.test(folded) || doing.test(other) || mayBeDone(other)) && !isOtherWord(folded, other);

/** Endings of nouns, verbs and adjectives, after a consonant that may stand twice; and those of etiket and buket. */
const inflection =
  /^(?:et(?=te))?(?:[bdfgklmnprst]?(?:e|en|ene|ens|er|ere|eren|erne|ers|es|est|et|ede)|n|r|s|t|te|ts|[mnprst]?n?ing\w{0,4})?$/;

const isInflected = (folded: string, stem: string): boolean =>
  !folded.startsWith(stem) || inflection.test(folded.slice(stem.length));

const verb = /(?:e|er|ede|et)$/;

/** So short a stem may be that of quite another word: regn and regning. */
const shortStem = 4;

/**
 * Another form of a word. What is done shares its stem with the doing of it (pakke, pakning), but not every word on -ing
 * belongs to the word it begins with: boring comes of bore, not of bor, and a regning has no regn in it.
 */
function otherForm(folded: string, vocabulary: Vocabulary): KnownWord | undefined {
  const stem = toStem(folded);
  const forms = vocabulary
    .formsOf(stem)
    .filter(
      (word) =>
        (!word.isEnglish || isEnglishForm(folded, word.folded)) &&
        (stem.length > shortStem || hasSameS(folded, word.folded, stem)) &&
        !isOtherWord(folded, word.folded) &&
        !isOtherWord(word.folded, folded) &&
        !keepsItsEd(folded, word.folded, vocabulary) &&
        (!isAbbreviation(word) || isFormOfAbbreviation(folded, word.folded)),
    );
  const form = forms[0];
  if (form?.isEnglish) return form;
  if (form === undefined || hasOtherVowels(folded, stem, forms)) return undefined;
  if (doing.test(folded) && !doing.test(form.folded))
    return (
      forms.find((word) => doing.test(word.folded)) ??
      (forms.some((word) => mayBeDone(word.folded)) ? form : undefined)
    );
  if (stem.length > shortStem) return form;
  if (!isInflected(folded, stem)) return undefined;
  // The verb itself leads to the doing of it: luge, lugning.
  const isVerb = doing.test(folded) || verb.test(folded);
  return forms.find(
    (word) => isInflected(word.folded, stem) && (isVerb || !doing.test(word.folded)),
  );
}

/**
 * Whether a word says by how it ends that it is none of another one, though both have the same stem. What is strange
 * (mærkelig) has no mark on it; a verb or a trade on -ere keeps its er (polere, tjenere, and no Polen, no tjene).
 */
export function isOtherWord(folded: string, other: string): boolean {
  const like = /^(.{2,}ig)(?:e|t|es|ere|st|ste)?$/.exec(folded)?.[1];
  if (like !== undefined && !other.startsWith(like)) return true;
  return /.{2}ere$/.test(folded) && !other.startsWith(folded.slice(0, -1)) && !doing.test(other);
}

/** Whether the site writes a word in capitals alone. */
export const isAbbreviation = ({ word }: KnownWord): boolean => isInCapitals(word);

/** An abbreviation is no verb, and no letter of it is doubled: klapper is nothing of KLAP. */
const isFormOfAbbreviation = (folded: string, abbreviation: string): boolean =>
  folded.startsWith(abbreviation) &&
  /^(?:s|en|ens|et|er|erne)?$/.test(folded.slice(abbreviation.length));

/**
 * Whether a word ends in an -ed that belongs to it, and another one has none: a billede is nothing that was done, and so
 * has no more to do with a billet than the letters. What was done has its verb on the site: pakkede, pakke.
 */
function keepsItsEd(folded: string, other: string, vocabulary: Vocabulary): boolean {
  const start = /^(.{3,})ed(?:e|er|erne|et|ets)?$/.exec(other)?.[1];
  return (
    start !== undefined &&
    folded.startsWith(start) &&
    !folded.startsWith(`${start}ed`) &&
    !['e', 'er', 'es', 'et', 'ende', 'ning', 'ing'].some((ending) => vocabulary.has(start + ending))
  );
}

/**
 * Whether the vowels show that a word has its stem by chance. A letter stands twice after a short vowel and once after a
 * long one: billet is no form of biler. And montere never loses its e, as cykel does: montre is no form of it.
 */
function hasOtherVowels(folded: string, stem: string, forms: readonly KnownWord[]): boolean {
  const full = stem.replace(endsInSound, '$1e$2');
  if (full !== stem) {
    const isOf = (start: string) => forms.some((word) => word.folded.startsWith(start));
    if (folded.startsWith(stem) && !isOf(stem))
      return !forms.some((word) => isNameOf(word.folded, stem));
    if (/^(?:e|er|ede|eret|ing.*)$/.test(folded.slice(full.length)) && folded.startsWith(full))
      return !isOf(full);
  }
  if (stem.length > shortStem) return false;
  const own = isDoubled(folded, stem);
  const others = forms.map((word) => isDoubled(word.folded, stem)).filter((is) => is !== undefined);
  return own !== undefined && others.length > 0 && !others.includes(own);
}

const endsInSound = /([^aeiouy])([lnr])$/;

/**
 * Whether a word is the name that has lost an e in its stem: cykel of cykl. The letter before that e may stand twice, and
 * stands once where the e goes: gammel, gamle; himmel, himlen.
 */
const isNameOf = (folded: string, stem: string): boolean =>
  ['$1e$2', '$1$1e$2'].some((end) => {
    const name = stem.replace(endsInSound, end);
    return ['', 's', 'en', 'et'].some((ending) => folded === name + ending);
  });

/** Whether the last letter of its stem stands twice in a word, where a vowel after it shows that. */
function isDoubled(folded: string, stem: string): boolean | undefined {
  const last = stem.at(-1) ?? '';
  if (!folded.startsWith(stem) || isVowel(last)) return undefined;
  const next = folded[stem.length];
  if (next === last) return isVowel(folded[stem.length + 1]) ? true : undefined;
  return isVowel(next) ? false : undefined;
}

/** Whether two words of one short stem both have an s that belongs to them, or none has: rejer is no form of rejse. */
const hasSameS = (one: string, other: string, stem: string): boolean => {
  if (stem.endsWith('s')) return true;
  const [first, second] = [one.slice(stem.length), other.slice(stem.length)];
  if (first === 's' || second === 's') return first !== '' && second !== '';
  return hasOwnS(first) === hasOwnS(second);
};

const hasOwnS = ([letter, next]: string): boolean => letter === 's' && isVowel(next);

const isVowel = (letter = ''): boolean => /[aeiouy]/.test(letter);

const englishEnding = /(?:ing|ed|es|s|e|d)$/;

/** Where it ends so, an English verb may have its last letter twice: fit, fitting. */
const doubledBefore = /([^aeiouy])\1(?:ing|ed)$/;

/** Whether two words are one but for English endings: box and boxes. A tablet is no table. */
const isEnglishForm = (folded: string, english: string): boolean => {
  const base = english.replace(englishEnding, '');
  // Danish endings are none of an English word: gifte.
  if (
    !/e[sd]?$/.test(english) &&
    (folded === `${base}e` || (folded === `${base}es` && !/(?:s|x|z|ch|sh|o)$/.test(base)))
  )
    return false;
  const [one, other] = [folded, english].map((word) =>
    word.replace(doubledBefore, '$1').replace(englishEnding, ''),
  );
  return one === other;
};

/** What was done, by what is done: svejste by svejse, trykte by trykke. */
function infinitive(folded: string, vocabulary: Vocabulary): KnownWord | undefined {
  const done = /^(.{4,})te$|^(.{5,})t$/.exec(folded);
  const start = done?.[1] ?? done?.[2];
  if (start === undefined || isVowel(start.at(-1))) return undefined;
  return [`${start}e`, `${start}${start.at(-1)}e`]
    .map((verbOf) => vocabulary.find(verbOf))
    .find((word) => word?.isKey && !word.isEnglish);
}
