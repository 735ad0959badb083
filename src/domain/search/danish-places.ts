import { foldDanish } from '../fold.ts';
import { withoutKind } from '../municipality-name.ts';
import municipalities from '../danish-municipalities.json' with { type: 'json' };
import towns from '../danish-towns.json' with { type: 'json' };

const isOtherWord = new Set(towns.alsoWords);

/**
 * The words, folded, that name Denmark's municipalities and towns, and where Danes travel: a query with one of them asks for what is there. Names
 * that are other words as well are none, nor are short ones.
 */
export const danishPlaces: readonly string[] = [
  ...new Set(
    [...Object.keys(municipalities.codes).map(withoutKind), ...towns.names, ...towns.abroad]
      .flatMap((name) => name.toLowerCase().split(/[\s-]/))
      .filter((word) => word.length > 2 && !isOtherWord.has(word))
      .map(foldDanish),
  ),
].toSorted();
