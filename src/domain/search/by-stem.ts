import { toStem } from './stems.ts';

/** So many letters of a folded word no rule for stems changes. */
const kept = 2;

/**
 * Values by the stem of a word. A stem is worked out when somebody asks for one that begins as its word does: of the
 * thousands of words that a page fetches a query needs a few, and on a phone the rest took longer than the answer.
 */
export class ByStem<Value> {
  /** Words whose stem nobody has asked for, by their first letters. */
  readonly #waiting = new Map<string, [folded: string, value: Value][]>();
  readonly #found = new Map<string, Value[]>();

  add(folded: string, value: Value): void {
    const beginning = folded.slice(0, kept);
    const others = this.#waiting.get(beginning);
    if (others) others.push([folded, value]);
    else this.#waiting.set(beginning, [[folded, value]]);
  }

  /** What was added for words of a stem, in that order. */
  get(stem: string): readonly Value[] {
    if (stem.length < kept)
      for (const beginning of [...this.#waiting.keys()].filter((some) => some.startsWith(stem)))
        this.#settle(beginning);
    else this.#settle(stem.slice(0, kept));
    return this.#found.get(stem) ?? [];
  }

  #settle(beginning: string): void {
    for (const [folded, value] of this.#waiting.get(beginning) ?? []) {
      const stem = toStem(folded);
      const found = this.#found.get(stem);
      if (found) found.push(value);
      else this.#found.set(stem, [value]);
    }
    this.#waiting.delete(beginning);
  }
}
