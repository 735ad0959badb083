/** A part must be a word of its own; shorter ones are found everywhere. */
const shortest = 3;

/** A part between two others must be longer than at the ends. */
const shortestMiddle = 5;

/** So many parts a compound is divided into. */
const most = 3;

/** What makes a word of another one (vask, vaskeri; klog, klogskab), with the endings it may have itself. */
const ending =
  /^(?:e|s|er|n|r|t|l)?(?:ing|ning|ling|ring|else|eri|tion|hed|skab|dom|loes|lig|isk|ist|iker|ment|age|inde)(?:e|en|er|et|erne|ne|s|t)*$/;

/** Whether a folded text, behind a word, is no word of its own but makes another word of it. */
export const isEnding = (part: string): boolean => ending.test(part);

/** How sure a text is to be a word: 0 for none, and the higher the surer. */
export type RankWord = (part: string) => number;

/**
 * The words a Danish compound is made of, or nothing when it isn't one: `genbrugstræ` gives genbrug and træ.
 * Parts are words of the site's own vocabulary, with or without an s or e between them. Of several ways to
 * divide it the best has the surest words, then the fewest, then the evenest: long words are the surer ones.
 * @param folded the word, folded.
 */
export function splitCompound(folded: string, rank: RankWord): string[] {
  return (folded.length < 2 * shortest ? undefined : divide(folded, rank, most)) ?? [];
}

function divide(word: string, rank: RankWord, parts: number): string[] | undefined {
  let best: string[] | undefined;
  const consider = (candidate: string[]) => {
    if (best === undefined || isBetter(candidate, best, rank)) best = candidate;
  };
  for (let end = shortest; end <= word.length - shortest; end++) {
    const head = word.slice(0, end);
    const stems = /[se]$/.test(head) ? [head, head.slice(0, -1)] : [head];
    for (const stem of stems) {
      // Short words stand in the middle of many others: affald, sind, samling.
      if (stem.length < (parts < most ? shortestMiddle : shortest) || rank(stem) === 0) continue;
      const tail = word.slice(end);
      if (rank(tail) > 0) consider([stem, tail]);
      else if (parts > 2) {
        const rest = divide(tail, rank, parts - 1);
        if (rest) consider([stem, ...rest]);
      }
    }
  }
  return best;
}

function isBetter(candidate: readonly string[], best: readonly string[], rank: RankWord): boolean {
  const surest = (parts: readonly string[]) => Math.min(...parts.map(rank));
  const least = (parts: readonly string[]) => Math.min(...parts.map(({ length }) => length));
  return (
    (surest(candidate) - surest(best) ||
      best.length - candidate.length ||
      least(candidate) - least(best)) > 0
  );
}
