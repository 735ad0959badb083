/** What stands before the number of a section of a law: the sign, the word, or the name of the law. */
const named = /(?:§|\bparagraf\p{L}*|\p{L}lov(?:ens?)?|\bsel)\s*(\d+)/giu;

/** The same of two that are named together: §§ 54 og 190. */
const second = /§§\s*\d+\s*(?:og|,|-|–)\s*(\d+)/gu;

/** The numbers of the sections of laws that a text names: § 103, paragraf 103, servicelovens 103. */
export const sectionsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [named, second].flatMap((form) => [...text.matchAll(form)].map(([, number = '']) => number)),
  );
