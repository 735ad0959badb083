import { walkFields } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { saysNothing } from '../says-nothing.ts';

/** People type any word into the search, also one that says nothing elsewhere. */
const isSearched = (name: string): boolean => name === 'soegeord';

/** Fields with a dash or »ikke oplyst«: the site would show it as a fact, and count it as one. */
export const findEmptyFields: Rule = ({ files }) =>
  files.flatMap(({ file, fields }) =>
    [...walkFields(fields)]
      .filter(({ value, name }) => !isSearched(name) && saysNothing(value))
      .map(({ value, path }) => ({
        file,
        field: path,
        message: `»${String(value).trim()}« siger ikke noget. Slet linjen, så spørger siden selv efter det, eller skriv det, I ved.`,
      })),
  );
