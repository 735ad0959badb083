import type { RawEntry, RawFile } from '../../src/check/problem.ts';
import type { CheckedContent, Rule } from '../../src/check/rule.ts';
import { today } from './make-content.ts';

/** An entry as a rule gets it: `collection/slug.md` with these fields and this text. */
export const entry = (
  collection: RawEntry['collection'],
  slug: string,
  fields: unknown,
  body = '',
): RawEntry => ({ collection, slug, fields, body, file: `${collection}/${slug}.md`, pictures: [] });

/** A kommune.yaml as a rule gets it. */
export const municipalityOf = (fields: unknown): RawFile => ({
  file: 'kommune/kommune.yaml',
  fields,
  body: '',
});

/** What a rule says of content that is made of these parts alone. */
export function askOf(rule: Rule, parts: Partial<CheckedContent>) {
  const { entries = [], municipality } = parts;
  return rule({
    entries,
    municipality,
    files: [...(municipality ? [municipality] : []), ...entries],
    schemas: {} as CheckedContent['schemas'],
    isText: () => true,
    addresses: { pages: new Set(), old: [] },
    published: [],
    told: new Set(),
    drawings: { things: [], stages: [] },
    outline: undefined,
    today,
    ...parts,
  });
}

/** What a rule says of some entries. */
export const ask = (rule: Rule, ...entries: RawEntry[]) => askOf(rule, { entries });
