/** A part of the engine's index: the first and the last of its stems, in the order of their letters, and its file's name. */
export type IndexPart = readonly [first: string, last: string, name: string];

/** What every packed file of the engine's begins with. */
export const packedMark = 'pagefind_dcd';

/** The parts that hold stems, each once. @param stems as the engine is asked for them, with blanks between. */
export const partsOf = (parts: readonly IndexPart[], stems: string): IndexPart[] => {
  const wanted = stems.split(' ');
  return parts.filter(([first, last]) => wanted.some((stem) => first <= stem && stem <= last));
};
