import { foldDanish } from '../fold.ts';
import { editDistance } from '../near-miss.ts';
import { hasDanishLetter, toBare } from './bare-letters.ts';
import type { Lexicon } from './resolve-query.ts';
import { isWeakWord } from './stop-words.ts';
import { type Slip, slipBetween } from './slip.ts';
import { slur, soundOf } from './sounds.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';
import { knownForm } from './word-forms.ts';

/** One slip of the finger in a long word that is hardly another right word, where one word alone can have been meant. */
export function meantBy(typed: string, lexicon: Lexicon): KnownWord | undefined {
  const folded = foldDanish(typed);
  if (isRight(folded, lexicon.vocabulary)) return undefined;
  const near = nearWords(typed, 1, lexicon).filter(
    ({ word, slipped }) =>
      (isClear(slipped, Math.max(typed.length, word.word.length)) &&
        !(slipped === 'left-out' && isWithoutLetters(typed, word))) ||
      isHeardAs(typed, word),
  );
  const likely = (
    near.length > 0 ? near.map(({ word }) => word) : slurredWords(typed, lexicon)
  ).filter(({ folded: meant }) => !endsOtherwise(folded, meant, lexicon.vocabulary));
  const stems = new Set(likely.map(({ stem }) => stem));
  return stems.size === 1 ? likely[0] : undefined;
}

/**
 * Whether a word has none of the Danish letters of another one: with a letter too many or too few besides that is two slips, and
 * aflastning is no aflæsning.
 */
const isWithoutLetters = (typed: string, { word }: KnownWord): boolean =>
  hasDanishLetter(word) && !hasDanishLetter(typed) && !/ae|oe|aa/i.test(typed);

const prefix =
  /^(?:af|an|be|bi|er|for|fore|fra|frem|gen|ind|med|mis|mod|om|op|over|paa|sam|til|ud|und|under|van|ved|vel)$/;

/** Whether a word is made of two of the site, or of one and what stands before verbs: udarbejde is no slip of udearbejde. */
function isRight(folded: string, vocabulary: Vocabulary): boolean {
  for (let end = 2; end <= folded.length - 4; end++) {
    const start = folded.slice(0, end);
    const rest = folded.slice(end);
    if (prefix.test(start) && knownForm(rest, vocabulary)) return true;
    if (end > 3 && vocabulary.has(start) && vocabulary.has(rest)) return true;
  }
  return false;
}

/** Whether two words only begin as one and end in two words of the site: morgenbord, morgenbrød. */
function endsOtherwise(folded: string, meant: string, vocabulary: Vocabulary): boolean {
  for (let end = 4; end <= folded.length - 3 && meant.startsWith(folded.slice(0, end)); end++)
    if (vocabulary.has(folded.slice(end)) && vocabulary.has(meant.slice(end))) return true;
  return false;
}

/**
 * Whether a slip is taken for what was meant without asking. A letter doubled, or two swapped, makes hardly any right
 * word of another one in words of seven letters; a letter too many or too few, in words of ten. A letter for another
 * often does: konsument, konsulent. The figures stand in docs/decisions/0013-slips-by-kind.md.
 */
const isClear = (slipped: Slip, length: number): boolean =>
  ((slipped === 'doubled' || slipped === 'swapped') && length >= 7) ||
  (slipped === 'left-out' && length >= 10);

/** A word with so many letters that is spelt as it is said is hardly another one; a lægehus is no legehus. */
const shortestHeard = 8;

/** One of so many is taken for another one also where several letters differ, or such as are easily taken for each other. */
const shortestSlurredHeard = 10;

/** One of so many is asked about. */
const shortestHalfHeard = 4;

/** One of so many also where letters that are easily taken for each other differ. */
const shortestSlurred = 6;

/** So long a word of an illness or a wish, or a general one, may be mistyped. */
const shortestLabel = 7;

/** Whether a word is another one as it is said: flæksjob. */
const isHeardAs = (typed: string, { word, isEnglish }: KnownWord): boolean =>
  typed.length >= shortestHeard && !isEnglish && soundOf(typed) === soundOf(word);

/** Long words that are one as they are said, or as people hear them who do not tell b from p: hækkeklibning. */
function slurredWords(typed: string, lexicon: Lexicon): KnownWord[] {
  if (typed.length < shortestSlurredHeard) return [];
  const heard = slur(soundOf(typed));
  return listMeant(lexicon).flatMap(({ word, slurred }) =>
    !word.isEnglish && slurred === heard ? [word] : [],
  );
}

/**
 * A word that a reader may have meant, to be asked about: one slip away, another letter only in words of seven letters,
 * two slips in words of ten; one that is said the same; a compound with a clear slip in one of its parts; or one that
 * begins so, where little is missing.
 * @param isCompound whether a word is one that is answered by its parts.
 */
export function perhapsMeantBy(
  typed: string,
  lexicon: Lexicon,
  isCompound: (word: string) => boolean,
): string | undefined {
  const { length } = typed;
  const close = closeTo(typed, lexicon);
  if (close !== undefined) return close;
  if (length >= 10) {
    const [farther] = nearWords(typed, 2, lexicon);
    if (farther) return farther.word.word;
  }
  if (/\d/.test(typed) || length < 6) return undefined;
  const parted = slipInPart(typed, lexicon, isCompound);
  if (parted !== undefined) return parted;
  const folded = foldDanish(typed);
  return lexicon.vocabulary.words.find(
    (word) =>
      word.isKey && word.folded.startsWith(folded) && folded.length >= word.folded.length * 0.6,
  )?.word;
}

/** Of what a reader may have meant, what is one slip away or said the same. */
export function closeTo(typed: string, lexicon: Lexicon): string | undefined {
  const { length } = typed;
  if (length < shortestHalfHeard) return undefined;
  const [nearest] = nearWords(typed, 1, lexicon).filter(
    ({ slipped }) => length >= 7 || slipped !== 'other',
  );
  if (nearest) return nearest.word.word;
  const heard = soundOf(typed);
  return listMeant(lexicon).find(
    ({ word, sound, slurred }) =>
      !word.isEnglish &&
      (sound === heard || (length >= shortestSlurred && slurred === slur(heard))),
  )?.word.word;
}

/** So long is a compound of which one part may be mistyped, and so long that part. */
const shortestCompound = 10;
const shortestPart = 4;

/** A compound that was meant, where one part is right and the other one slip away from what something goes by: vidoeproduktion. */
function slipInPart(
  typed: string,
  lexicon: Lexicon,
  isCompound: (word: string) => boolean,
): string | undefined {
  if (typed.length < shortestCompound) return undefined;
  const isRightPart = (part: string) => {
    const word = lexicon.vocabulary.find(foldDanish(part));
    return word?.isKey === true && !word.isEnglish;
  };
  const meantPart = (part: string) =>
    nearWords(part, 1, lexicon).find(
      ({ word, slipped }) => !word.isEnglish && isClear(slipped, typed.length),
    )?.word.word;
  for (let end = shortestPart; end <= typed.length - shortestPart; end++) {
    const [head, tail] = [typed.slice(0, end), typed.slice(end)];
    const [first, last] = [
      isRightPart(tail) ? meantPart(head) : undefined,
      isRightPart(head) ? meantPart(tail) : undefined,
    ];
    const meant = [first && first + tail, last && head + last].find(
      (word) => word !== undefined && isCompound(word),
    );
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** Keys, words of labels and towns that are so many slips from a word, the likeliest first. Numbers are never meant otherwise. */
function nearWords(
  typed: string,
  farthest: number,
  lexicon: Lexicon,
): { word: KnownWord; slipped: Slip }[] {
  if (/\d/.test(typed) || typed.length < 5) return [];
  // As it is written where it has Danish letters, without them where it has none.
  const writing = hasDanishLetter(typed) ? 'written' : 'bare';
  const sought = writing === 'written' ? typed.toLowerCase() : toBare(foldDanish(typed));
  // What looks like a Danish letter may be two, where one between them is missing: pakkeopgaer.
  const asTyped = typed.toLowerCase();
  const isSame = writing === 'written' || sought === asTyped;
  const near: { word: KnownWord; slipped: Slip; cost: number }[] = [];
  for (const candidate of listMeant(lexicon)) {
    const { word } = candidate;
    const compare = (own: string, meant: string) => {
      const distance = editDistance(own, meant, farthest + 1);
      if (distance > farthest || (farthest > 1 && own[0] !== meant[0])) return false;
      near.push({ word, slipped: slipBetween(own, meant), cost: distance - word.spread * 0.02 });
      return true;
    };
    if (!compare(sought, candidate[writing]) && !isSame) compare(asTyped, candidate.written);
  }
  return near.toSorted((a, b) => a.cost - b.cost);
}

/** A word that may have been meant, and how it is compared. */
interface Meant {
  word: KnownWord;
  written: string;
  bare: string;
  sound: string;
  slurred: string;
}

const meantWords = new WeakMap<Lexicon, readonly Meant[]>();

function listMeant(lexicon: Lexicon): readonly Meant[] {
  const ready = meantWords.get(lexicon);
  if (ready) return ready;
  const { vocabulary, isTownWord, isLabelWord } = lexicon;
  const made = vocabulary.words
    .filter(
      (word) =>
        // A stem costs more than all else here: that of a key is not needed.
        (word.isTopic && (word.isKey || vocabulary.findStem(word.stem)?.isKey)) ||
        isTownWord(word.folded) ||
        (word.folded.length >= shortestLabel &&
          (isLabelWord(word.folded) || isWeakWord(word.folded))),
    )
    .map((word) => {
      const sound = soundOf(word.word);
      return {
        word,
        written: word.word.toLowerCase(),
        bare: toBare(word.folded),
        sound,
        slurred: slur(sound),
      };
    });
  meantWords.set(lexicon, made);
  return made;
}
