import { routes } from '../../routes.ts';
import { pageOfEntry } from '../list-pages.ts';
import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** A page with the address of the form, where the site has one. */
export const findPageOverForm: Rule = ({ entries, municipality }) =>
  valueAt(municipality?.fields, 'redaktion') === undefined
    ? []
    : entries
        .filter((entry) => pageOfEntry(entry) === routes.editor())
        .map(({ file }) => ({
          file,
          field: '',
          message: `får samme adresse som formularen, ${routes.editor()}. Omdøb siden, eller slet redaktion i kommune.yaml.`,
        }));
