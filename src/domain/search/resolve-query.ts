import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';
import { hasDanishLetter, inBareLetters, shortestBare, toBare } from './bare-letters.ts';
import { takeIdentifiers } from './identifiers.ts';
import { type LookedUp, takeHyphenedAsOne } from './hyphened.ts';
import { endMark } from './index-stems.ts';
import { closeTo, meantBy, perhapsMeantBy } from './mistyped.ts';
import { isElsewhere, isOnlyPart } from './only-part.ts';
import { findPhrase, findStems, phraseStem } from './phrases.ts';
import {
  asWritten,
  isAnotherThing,
  isAskingWord,
  isContactWord,
  isPlaceWord,
  isEmptyWord,
  isFillerEnding,
  isOfferedEnding,
  isOwnerWord,
  isUnit,
  isWeakWord,
} from './stop-words.ts';
import { isEnding } from './split-compound.ts';
import { sectionsIn } from './law-sections.ts';
import { toStem, wordsOf } from './stems.ts';
import { isAbbreviation, isLikeVerb, keyOfNumber, knownForm, mayBeForm } from './word-forms.ts';
import {
  isInCapitals,
  type KnownWord,
  partsOf,
  splitKnown,
  type Vocabulary,
} from './vocabulary.ts';

/**
 * What a word is to a query. A `key` is what some entry goes by, and is never given up; a `town` says where; a `topic`
 * stands in what some entry is about; a `plain` word stands in a text; a `weak` one is general, or a number.
 */
type Role = 'key' | 'town' | 'topic' | 'plain' | 'weak';

/** A word of a query as it is searched. */
export interface QueryWord {
  /** As the reader wrote it. */
  typed: string;
  /** As the site writes it. */
  word: string;
  /** What the index is asked for. */
  stem: string;
  /** Stems without their mark, to find the words again in a text. */
  stems: readonly string[];
  role: Role;
  /** Whether it is the first part of a compound, which only says what kind of thing the last part is. */
  isFirstPart: boolean;
  /** Whether it is what a compound ends in, and nothing on the site has to do with the whole: stol of rullestol. */
  isLoose?: boolean;
  /** Whether it is several words that say something only together. */
  isPhrase: boolean;
  /** Whether it is a town of the municipality that the vocabulary lacks: what is near it may be an answer. */
  isUnheardTown?: boolean;
  /** Whether it is one of two words typed as one, which only a name that has them side by side answers: blåkors. */
  isJoined?: boolean;
  /** The whole that it is a part of, where hyphens join it to others: it-sikkerhed. */
  hyphened?: string;
  /** Whether it is a number or an address for mail that belongs to an enterprise, perhaps to none of these. */
  isIdentifier: boolean;
  /** The number of a section of a law: another number that is the same is none. */
  section?: string;
  /** Ids of the concepts it names: the task types and job types that have it in their title or as a search word. */
  names: readonly string[];
  /** Its place in the query, among the words that say something. */
  at: number;
  /** Words with the lowest are given up first when nothing has them all. */
  importance: number;
  /** Whether the site's word is a guess that the reader must be told of. */
  isGuess: boolean;
}

/** A word that no page has, and the one that was perhaps meant. */
export interface Suggestion {
  typed: string;
  word: string;
}

/** A query understood by the site's vocabulary. */
export interface ResolvedQuery {
  queryWords: readonly QueryWord[];
  /** Words that no page has. */
  unknown: readonly string[];
  suggestions: readonly Suggestion[];
  /** Whether it asks how to reach somebody. */
  asksForContact: boolean;
  /** Whether it names a place that the site knows nothing of: what is elsewhere is no answer to it. */
  isElsewhere: boolean;
  /** Whether what is asked for is something that no page has, on what pages have: opskrift på kage. */
  isOnlyOf: boolean;
}

/** What a query is understood by. */
export interface Lexicon {
  vocabulary: Vocabulary;
  /** Whether a folded word is part of a town's name. */
  isTownWord(folded: string): boolean;
  /** Whether a folded word by itself calls a town of the municipality. */
  callsTown(folded: string): boolean;
  /** Whether a folded word names a town or another place of the country where nothing of the site is. */
  isElsewhere(folded: string): boolean;
  /** Whether a folded word is a search word of a target group or a consideration: an illness, a wish. */
  isLabelWord(folded: string): boolean;
  /** Ids of the task types and job types that a stem names. */
  namesOf(stem: string): readonly string[];
  /** Whether a task type or job type has a stem in its title. */
  isInTitle(id: string, stem: string): boolean;
  /** Whether a task type or job type has a stem among its words, alone or as a part of one. */
  hasWord(id: string, stem: string): boolean;
  /** Search words that say something only as a whole (`phrases.ts`). */
  phrases: readonly string[];
  /**
   * The stems of other search words of several words that begin with a stem, each with the id of the task type or job type
   * that has it.
   */
  wholesFrom(stem: string): readonly { stems: readonly string[]; id: string }[];
}

/**
 * Understands a query. Numbers and addresses that belong to one enterprise are taken out first, then phrases. Each other
 * word is looked for in this order: joined with the word after it; as it stands, or in another form; with æ ø å typed in
 * some other way; as a part of a known compound; while it is being typed, as the beginning of a word; as a compound of
 * known words; as one slip of the finger in a long word. What else resembles a word is only suggested.
 * @param isTyping whether the last word may go on.
 */
export function resolveQuery(query: string, lexicon: Lexicon, isTyping = false): ResolvedQuery {
  const { vocabulary } = lexicon;
  const { identifiers, typed: writtenAs, rest } = takeIdentifiers(query);
  const looked: LookedUp = {
    queryWords: identifiers.map((identifier, at) => ({
      ...exact(writtenAs[at] ?? identifier, identifier),
      isIdentifier: true,
    })),
    unknown: [],
    suggestions: [],
  };
  const all = (normaliseText(rest).match(/[\p{L}\p{N}]+/gu) ?? []).map(asWritten);
  const inPhrase = new Set<number>();
  // A compound written apart keeps its parts from a phrase: fleks job, få job.
  const inCompound = new Set(
    all
      .slice(1)
      .flatMap((word, at) =>
        joinWords(foldDanish(all[at] ?? ''), foldDanish(word), vocabulary) ? [at, at + 1] : [],
      ),
  );
  for (const phrase of lexicon.phrases) {
    const found = findPhrase(phrase, all);
    if (!found || found.some((at) => inPhrase.has(at) || inCompound.has(at))) continue;
    for (const at of found) inPhrase.add(at);
    looked.queryWords.push({
      ...exact(phrase, phraseStem(phrase)),
      stems: wordsOf(phrase).map(toStem),
      isPhrase: true,
      names: lexicon.namesOf(phraseStem(phrase)),
    });
  }
  const typed = all.filter((_, at) => !inPhrase.has(at));
  const meaningful = all.filter(
    (word, at) => !inPhrase.has(at) && (inCompound.has(at) || !isEmptyWord(foldDanish(word))),
  );
  const words = meaningful.length > 0 || looked.queryWords.length > 0 ? meaningful : typed;
  const isOpen = isTyping && /[\p{L}\p{N}]$/u.test(rest);
  const isOnlyNumbers =
    looked.queryWords.length === 0 &&
    words.every((word) => /^\d+$/.test(word) || isUnit(foldDanish(word)));
  // The number of a section of a law says what is sought, as no other number does: § 103, serviceloven 103, SEL 103.
  const sections = sectionsIn(rest);
  const namesLaw = /\p{L}lov(?:en|ens)?\b/iu.test(rest);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  // By themselves three numbers are a date (12.11.2026), and short ones parts of one (3,14).
  const isDate =
    isOnlyNumbers &&
    (words.length === 3 || (numbers.length > 1 && numbers.every(({ length }) => length < 4)));
  const hasEnglish = words.some((word) => vocabulary.find(foldDanish(word))?.isEnglish);
  // Beside what is English, or asks how to reach somebody, a town is written as a name, or as where something is: contact them.
  const isNamed = (word: string) =>
    /^\p{Lu}/u.test(word) ||
    isPlaceWord(foldDanish(all[all.indexOf(word) - 1] ?? '')) ||
    (!hasEnglish && !all.some((other) => isContactWord(foldDanish(other))));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const folded = foldDanish(word);
    const joined = next === undefined ? undefined : joinWords(folded, foldDanish(next), vocabulary);
    if (joined !== undefined) {
      looked.queryWords.push(whole(`${word} ${next}`, joined, lexicon));
      at += 1;
      continue;
    }
    const apart = next === undefined ? undefined : mistypedApart(word, next, lexicon);
    if (apart !== undefined) {
      if (typeof apart === 'string') {
        looked.unknown.push(`${word} ${next}`);
        looked.suggestions.push({ typed: `${word} ${next}`, word: apart });
      } else looked.queryWords.push(apart);
      at += 1;
      continue;
    }
    if (isUnheardTown(word, lexicon, isNamed(word), looked.queryWords.at(-1))) {
      looked.queryWords.push({
        // As it stands: the stem of a name may be that of another word.
        ...exact(word, folded),
        role: 'town',
        importance: importanceOf.town,
        isUnheardTown: true,
      });
      continue;
    }
    // It says what the number is.
    if (sections.size > 0 && folded.startsWith('paragraf')) continue;
    const section = sections.has(word) ? vocabulary.find(word) : undefined;
    // Where the law is named, and no entry goes by its section, a page that has both may tell of it.
    if (section && (section.isTopic || !namesLaw)) {
      const role = section.isTopic ? 'key' : 'plain';
      const importance = importanceOf[role];
      looked.queryWords.push({ ...whole(word, section, lexicon), role, importance, section: word });
      continue;
    }
    if (sections.has(word) && !section) {
      looked.unknown.push(`§ ${word}`);
      continue;
    }
    const isLast = at === words.length - 1;
    const isLetters = word.length < 4 && isInCapitals(word) && !words.every(isInCapitals);
    const direct = known(
      word,
      folded,
      lexicon,
      isLetters ? 'abbreviation' : hasEnglish && 'English',
    );
    const isAlone = words.every((other) => other === word || isWeakWord(foldDanish(other)));
    const found =
      // A compound that stands in a text alone: pages that are about its parts may say it better.
      (direct?.role === 'plain' ? tight(compound(word, folded, lexicon)) : undefined) ??
      asList(direct) ??
      asList(isLast && isOpen ? beginning(word, folded, lexicon) : undefined) ??
      // What is made of known words is right: delmontering is no slip of demontering.
      unlessMistyped(compound(word, folded, lexicon), word, lexicon) ??
      asList(mistyped(word, lexicon)) ??
      (isAlone ? joinedName(word, folded, lexicon) : undefined);
    if (found && !isDate) {
      looked.queryWords.push(...found);
      continue;
    }
    // A number, a letter or a general word that no page has says nothing of what is sought, unless it is all that is asked.
    const saysNothing = isWeakWord(folded) || (word.length === 1 && words.length > 1);
    if (!saysNothing || isOnlyNumbers || (words.length === 1 && looked.queryWords.length === 0))
      looked.unknown.push(word);
    const meant = isWeakWord(folded)
      ? undefined
      : perhapsMeantBy(
          word,
          lexicon,
          (other) => compound(other, foldDanish(other), lexicon) !== undefined,
        );
    if (meant !== undefined) looked.suggestions.push({ typed: word, word: meant });
  }
  const { queryWords, unknown, suggestions } = takeHyphenedAsOne(rest, looked, lexicon);
  nameWholes(queryWords, all, lexicon);
  const notMistyped = unknown.filter((word) => !suggestions.some(({ typed: own }) => own === word));
  const things = queryWords.filter(saysWhat);
  const lookedUp = { all, unknown, notMistyped, queryWords, things };
  const hasThing = queryWords.some((word) => !word.isPhrase && isThing(word, lexicon));
  return {
    queryWords: queryWords.map((queryWord, at) => ({
      ...queryWord,
      // Beside a word for a thing, a phrase of general words is general too; a town, or what kind of thing, leaves it as it is.
      role: queryWord.isPhrase && hasThing ? 'weak' : queryWord.role,
      importance: queryWord.isPhrase && hasThing ? 0 : queryWord.importance,
      at,
    })),
    unknown,
    suggestions,
    asksForContact: words.some((word) => isContactWord(foldDanish(word))),
    isElsewhere: isElsewhere(lookedUp, lexicon),
    isOnlyOf: isOnlyPart(lookedUp, vocabulary),
  };
}

/** Whether a word says what is sought, or who or what is the matter: more than where it is, or of what kind. */
const isThing = ({ role, word }: QueryWord, { isLabelWord }: Lexicon): boolean =>
  role === 'key' || role === 'plain' || (role === 'topic' && isLabelWord(foldDanish(word)));

/** Makes the words of a whole search word keys of what has it: køre and varer of `køre varer`, whatever stands between. */
function nameWholes(queryWords: QueryWord[], all: readonly string[], lexicon: Lexicon): void {
  const stems = all.map(toStem);
  const wholes = [...new Set(stems)].flatMap((stem) => lexicon.wholesFrom(stem));
  for (const { stems: wanted, id } of wholes) {
    const found = findStems(wanted, stems);
    if (!found) continue;
    const words = new Set(found.map((at) => all[at]));
    for (const [at, queryWord] of queryWords.entries()) {
      if (!words.has(queryWord.typed) || isWeak(queryWord) || queryWord.role === 'town') continue;
      const { names } = queryWord;
      queryWords[at] = {
        ...queryWord,
        role: 'key',
        names: names.includes(id) ? names : [...names, id],
        importance: Math.max(queryWord.importance, importanceOf.key),
      };
    }
  }
}

/** Something that is in the index as it stands, such as a number, an address or a phrase: a key, until told otherwise. */
export const exact = (typed: string, stem: string): QueryWord => ({
  typed,
  word: typed,
  stem: stem + endMark,
  stems: [stem],
  role: 'key',
  isFirstPart: false,
  isPhrase: false,
  isIdentifier: false,
  names: [],
  at: 0,
  importance: 7,
  isGuess: false,
});

function whole(typed: string, word: KnownWord, lexicon: Lexicon, isGuess = false): QueryWord {
  // General words stay so: ledere are no ledninger.
  const role = isWeakWord(foldDanish(typed)) ? 'weak' : roleOf(word, lexicon);
  return {
    ...exact(typed, word.stem),
    word: word.word,
    role,
    names: role === 'weak' ? [] : lexicon.namesOf(word.stem),
    importance: importanceOf[role] + (1 - word.spread / 20) / (role === 'weak' ? 2 : 1),
    isGuess,
  };
}

/** Whether a word is a town of the municipality that the vocabulary lacks, by itself or behind the first word of its name. */
function isUnheardTown(
  word: string,
  { vocabulary, callsTown, isTownWord }: Lexicon,
  isNamed: boolean,
  before: QueryWord | undefined,
): boolean {
  const folded = foldDanish(word);
  if (vocabulary.find(folded) || isEmptyWord(folded) || isWeakWord(folded)) return false;
  if (before?.isUnheardTown && isTownWord(folded)) return true;
  return callsTown(folded) && isNamed;
}

function roleOf({ folded, isKey, isTopic }: KnownWord, { isTownWord }: Lexicon): Role {
  if (isWeakWord(folded)) return 'weak';
  if (isTownWord(folded)) return 'town';
  return isKey ? 'key' : isTopic ? 'topic' : 'plain';
}

/** What is rare comes before what is common of the same role: `whole` adds up to one. */
const importanceOf: Record<Role, number> = { key: 6, town: 4, topic: 3, plain: 2, weak: 0 };

/** Whether a word is so general that it only helps to put pages in order. */
export const isWeak = ({ role }: QueryWord): boolean => role === 'weak';

/** Whether a word says by itself what is sought: an entry goes by it, and it needs no other word to say of whom or what. */
export const saysWhat = ({ role, word, typed }: QueryWord): boolean =>
  role === 'key' && ![word, typed].some((each) => isAskingWord(foldDanish(each)));

const asList = (queryWord: QueryWord | undefined): QueryWord[] | undefined =>
  queryWord && [queryWord];

/**
 * @param instead what it is rather than another form of a Danish word: beside English words it is one of these (paper plane,
 * plan), and a few capitals stand for a name (LAG, lagen).
 */
function known(
  typed: string,
  folded: string,
  lexicon: Lexicon,
  instead: 'English' | 'abbreviation' | false | undefined,
): QueryWord | undefined {
  const { vocabulary } = lexicon;
  const form = knownForm(folded, vocabulary);
  if (instead && form && !form.isEnglish && form.folded !== folded) return undefined;
  const word =
    keyOfNumber(folded, vocabulary) ??
    form ??
    (hasDanishLetter(typed) || folded.length < shortestBare
      ? undefined
      : inBareLetters(folded, vocabulary)) ??
    partOfWord(folded, vocabulary);
  return word && whole(typed, word, lexicon);
}

function mistyped(typed: string, lexicon: Lexicon): QueryWord | undefined {
  const meant = meantBy(typed, lexicon);
  return meant && whole(typed, meant, lexicon, true);
}

/**
 * What a compound is made of, unless nothing on the site is about the whole and the word is a clear slip: smørebrød is
 * smørrebrød, and no bread of those who lubricate.
 */
function unlessMistyped(
  parts: QueryWord[] | undefined,
  typed: string,
  lexicon: Lexicon,
): QueryWord[] | undefined {
  const isLoose = parts?.some((part) => part.isLoose) === true;
  return (isLoose ? asList(mistyped(typed, lexicon)) : undefined) ?? parts;
}

/** The compound that two words were meant as, unless each is known itself. A letter says nothing by itself: e-affald. */
function joinWords(first: string, second: string, vocabulary: Vocabulary): KnownWord | undefined {
  if (first.length > 1 && knownForm(first, vocabulary) && knownForm(second, vocabulary))
    return undefined;
  return [first + second, `${first}s${second}`]
    .map((joined) => knownForm(joined, vocabulary))
    .find((word) => word?.isTopic);
}

/** A compound that was typed apart and mistyped, or the one that was perhaps meant: kontant hjælb, skåne jopp. */
function mistypedApart(
  first: string,
  second: string,
  lexicon: Lexicon,
): QueryWord | string | undefined {
  const parts = [first, second].map((part) => knownForm(foldDanish(part), lexicon.vocabulary));
  if (parts.every(Boolean) || Math.min(first.length, second.length) < shortestApart)
    return undefined;
  const isPart = (word: string) => parts.some((part) => part?.word === word);
  const meant = meantBy(first + second, lexicon);
  if (meant && !isPart(meant.word)) return whole(`${first} ${second}`, meant, lexicon, true);
  const close = closeTo(first + second, lexicon);
  return close === undefined || isPart(close) ? undefined : close;
}

/** A word of so many letters may be a part of a compound that was typed apart. */
const shortestApart = 3;

function beginning(typed: string, folded: string, lexicon: Lexicon): QueryWord | undefined {
  if (folded.length < 3) return undefined;
  const words = lexicon.vocabulary.words.filter((word) => word.folded.startsWith(folded));
  const likeliest = words.find(({ isTopic }) => isTopic) ?? words[0];
  if (likeliest === undefined) return undefined;
  const isInStem = words.some(({ stem }) => stem.startsWith(folded));
  return {
    ...whole(typed, likeliest, lexicon),
    stem: isInStem ? folded : likeliest.stem + endMark,
    stems: isInStem ? [...new Set(words.map(({ stem }) => stem))] : [likeliest.stem],
    importance: likeliest.isTopic ? 5 : 2,
  };
}

/**
 * A compound the site doesn't have, as the words it is made of: all of them known, and the last one a topic. What a
 * thing is stands last and matters most: a coffee cup is a cup.
 */
function compound(typed: string, folded: string, lexicon: Lexicon): QueryWord[] | undefined {
  const { vocabulary } = lexicon;
  if (/\d/.test(folded)) return undefined;
  const general = beforeGeneral(folded, lexicon);
  if (general) return [whole(typed, general, lexicon)];
  const parts = splitKnown(folded, vocabulary);
  const words = parts.map((part) => knownForm(part, vocabulary));
  const thing = words.at(-1);
  if (!thing?.isTopic || isWeakWord(thing.folded)) return undefined;
  const isVerb = (word: KnownWord | undefined) =>
    word !== undefined &&
    isLikeVerb(word.folded) &&
    // Nouns have this ending, and verbs have not: vare, varen.
    !vocabulary.has(`${word.folded}n`) &&
    !isWeakWord(word.folded) &&
    !vocabulary.findStem(word.stem)?.isKey;
  if (words.some(isVerb)) return undefined;
  // An abbreviation that stands before another word has a hyphen: a klapstol has nothing of KLAP.
  if (words.slice(0, -1).some((word) => word && isAbbreviation(word) && !isTask(word, lexicon)))
    return undefined;
  // A compound ends in no infinitive: blåvand has vand in it, and no vande.
  if (thing.folded === `${parts.at(-1) ?? ''}e` && !vocabulary.has(`${thing.folded}n`))
    return undefined;
  // Three parts are found in many a word (fri, mærke, samling): then things go by the first two as well.
  if (words.length > 2 && words.slice(0, -1).some((word) => word?.isKey !== true)) return undefined;
  // Many words end in a short one, and where only some text has the rest it is another thing: a locksmith is no smith.
  if (thing.folded.length <= shortThing && words.some((word) => word?.isTopic === false))
    return undefined;
  // Parts that name nothing only happen to spell the word (hus and hold, hushold), unless things go by both, and pages have both.
  const isNaming = lexicon.namesOf(thing.stem).length > 0;
  const isOfKeys =
    words.every((word) => word?.isKey) &&
    parts.every((part) => part.length >= shortThing) &&
    parts.join('').length >= longKeys;
  if (!isNaming && !isOfKeys) return undefined;
  if (parts.slice(0, -1).some((part, at) => !mayStandFirst(part, words[at], lexicon)))
    return undefined;
  const isLoose = !isTogether(words, lexicon);
  return words.flatMap((word, at) => {
    const isFirstPart = at < words.length - 1;
    // A firm's dinner is a dinner.
    if (word === undefined || (isFirstPart && isWeakWord(word.folded))) return [];
    const queryWord = whole(typed, word, lexicon);
    return isFirstPart
      ? {
          ...queryWord,
          isFirstPart,
          names: [],
          // What is no key is not given up.
          role: isNeeded(word, lexicon) && queryWord.role === 'key' ? 'topic' : queryWord.role,
          importance: queryWord.importance - 5,
        }
      : {
          ...queryWord,
          role: queryWord.role === 'topic' ? ('key' as const) : queryWord.role,
          ...(isLoose && { isLoose }),
        };
  });
}

/** A compound of which something on the site is about the whole. */
const tight = (parts: QueryWord[] | undefined): QueryWord[] | undefined =>
  parts?.some(({ isLoose }) => isLoose) ? undefined : parts;

/** What is done, as the end of a compound, is done to what stands before, or there: hotelrengøring, hækklipning. */
const doing = /(?:ing|tion|rsel|eri)(?:en|er|s)?$/;

/**
 * Whether the parts of a compound belong together: a task itself, or a doing, is what the last one says; or it is somebody's
 * thing; or what has the thing has the first part among its words too. A chair is of wood, and a wheelchair (rullestol) is not.
 */
function isTogether(words: readonly (KnownWord | undefined)[], lexicon: Lexicon): boolean {
  const thing = words.at(-1)!;
  const ids = lexicon.namesOf(thing.stem);
  if (doing.test(thing.folded) || isOfferedEnding(thing.folded)) return true;
  if (ids.some((id) => lexicon.isInTitle(id, thing.stem))) return true;
  return words
    .slice(0, -1)
    .every(
      (word) =>
        word === undefined ||
        isOwnerWord(word.folded) ||
        ids.some((id) => lexicon.hasWord(id, word.stem)),
    );
}

/** Two words that something goes by, typed as one; who has them side by side in its name is what was meant. */
function joinedName(typed: string, folded: string, lexicon: Lexicon): QueryWord[] | undefined {
  for (let end = 2; end <= folded.length - 3; end++) {
    const words = [folded.slice(0, end), folded.slice(end)].flatMap((part) => {
      const word = lexicon.vocabulary.find(part);
      return word?.isKey && !word.isEnglish ? [word] : [];
    });
    if (words.length === 2)
      return words.map((word) => ({
        ...whole(typed, word, lexicon),
        role: 'key' as const,
        names: [],
        isJoined: true,
      }));
  }
  return undefined;
}

const shortThing = 4;

/** Two keys with so many letters hardly spell another word by chance. */
const longKeys = 11;

/** So short a word is the beginning of many others: bag, hånd, kort, land. */
const shortFirst = 4;

/**
 * Whether a part of a compound may stand before what the thing is: a word of some length, or one that itself names a task
 * or a way to a job. A general word may only where it says whose the thing is: a firm's lunch, and no timetable.
 */
function mayStandFirst(part: string, word: KnownWord | undefined, { namesOf }: Lexicon): boolean {
  if (word === undefined) return false;
  if (isOwnerWord(word.folded)) return true;
  if (isWeakWord(word.folded)) return false;
  return word.isKey || toBare(part).length > shortFirst || namesOf(word.stem).length > 0;
}

/** Whether a short first part that names nothing only counts where a page has it beside what the thing is: tøj of tøjbutik. */
const isNeeded = ({ folded, stem }: KnownWord, { namesOf }: Lexicon): boolean =>
  toBare(folded).length <= shortFirst && namesOf(stem).length === 0;

/** Who somebody is says more than what he does: a snemand clears no snow. */
const person = 'mand';

/** The key before a general word that says nothing more: snedker in snedkerarbejde, rengøring in rengøringshjælp. */
function beforeGeneral(folded: string, lexicon: Lexicon): KnownWord | undefined {
  const { vocabulary } = lexicon;
  for (let end = 4; end <= folded.length - 3; end++) {
    const tail = folded.slice(end);
    if (isEnding(tail) || tail === person || isAnotherThing(tail)) continue;
    const head = folded.slice(0, end);
    if (isOfferedEnding(tail)) {
      const task = knownForm(head, vocabulary) ?? knownForm(head.replace(/[se]$/, ''), vocabulary);
      if (task?.isKey && !task.isEnglish && isTask(task, lexicon)) return task;
    }
    if (!isWeakWord(tail) && !isFillerEnding(tail)) continue;
    const word = knownForm(head, vocabulary) ?? knownForm(head.replace(/[se]$/, ''), vocabulary);
    if (word?.isKey && !word.isEnglish && (!tail.startsWith(place) || isJob(word, lexicon)))
      return word;
  }
  return undefined;
}

/** A place to be given is the thing itself (praktikplads); a place to go to is another (genbrugsplads). */
const place = 'plads';

const isTask = ({ stem }: KnownWord, { namesOf }: Lexicon): boolean =>
  namesOf(stem).some((id) => id.startsWith('opgave:'));

const isJob = ({ stem }: KnownWord, { namesOf }: Lexicon): boolean =>
  namesOf(stem).some((id) => id.startsWith('job:'));

/** A short stem may be that of quite another word: polet has no more of a polering than its beginning. */
const shortStem = 4;

/** A word that the site has only as a part of another, of which it knows the rest: pudsning of vinduespudsning. */
function partOfWord(folded: string, vocabulary: Vocabulary): KnownWord | undefined {
  if (folded.length < 5) return undefined;
  const stem = toStem(folded);
  const whole = vocabulary.words.find(
    (word) =>
      word.isTopic &&
      !word.isEnglish &&
      word.folded.includes(stem) &&
      partsOf(word.folded, vocabulary).some(
        (part) =>
          part === folded ||
          (stem.length > shortStem && toStem(part) === stem && mayBeForm(folded, part)),
      ),
  );
  return whole && { ...whole, word: folded, folded, stem };
}
