import type { Problem } from './problem.ts';
import { readText } from './read-entry.ts';

/** Files of `kommune/` that can be begun with something that stands for another, and what to put there. */
const remedies: Readonly<Record<string, string>> = {
  'kommune/logo.svg': 'Læg kommunens logo der.',
  'kommune/favicon.svg': 'Læg kommunens lille mærke der.',
  'kommune/tema.css': 'Skriv kommunens egne farver.',
};

/** Files that say of themselves that they only stand for the municipality's own. */
export const findPlaceholderFiles = (contentDir: string): Problem[] =>
  Object.entries(remedies)
    .filter(([file]) => /(class="|\/\* )pladsholder\b/i.test(readText(contentDir, file) ?? ''))
    .map(([file, remedy]) => ({
      file,
      field: '',
      message: `skal udfyldes: den er kun en pladsholder. ${remedy}`,
    }));
