import { nameInDanish } from '../../domain/languages.ts';
import { wordKeys } from '../../schema/language.ts';
import type { RawEntry } from '../problem.ts';
import { textAt, valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** So many are named; whoever has done those is told of the next. */
const named = 5;

/** The folders whose entries can be told in other languages, and the fields that the pages show of each. */
const translated = [
  { collection: 'jobtyper', fields: ['letLaest'] },
  { collection: 'virksomheder', fields: ['resume', 'letLaest'] },
] as const;

/** What is still to be translated, in one line for each language: first its words, then the ways into work and places. */
export const findUnfinishedLanguages: Rule = ({ entries }) =>
  entries
    .filter(({ collection }) => collection === 'sprog')
    .flatMap(({ file, slug, fields }) => {
      const language = nameInDanish(slug);
      if (language === undefined) return [];
      const missing = wordKeys.filter((key) => !textAt(fields, 'ord', key));
      if (missing.length > 0) {
        const message = `mangler ${missing.length} af ${wordKeys.length} ord, så ingen side er på ${language} endnu: ${list(missing)}. Bed en, der taler sproget, om dem.`;
        return [{ file, field: 'ord', message }];
      }
      const rest = translated.flatMap((each) => findUntranslated(entries, slug, each));
      if (rest.length === 0) return [];
      const message = `har ${rest.length} ting, der kun er på dansk: ${list(rest)}. Skriv dem på ${language} under paa.${slug} i filen.`;
      return [{ file, field: '', message }];
    });

const list = (names: readonly string[]): string =>
  [...names.slice(0, named), ...(names.length > named ? ['…'] : [])].join(', ');

/** The entries that lack a text, but those of places that have closed. */
function findUntranslated(
  entries: readonly RawEntry[],
  code: string,
  { collection, fields }: (typeof translated)[number],
): string[] {
  return entries
    .filter(
      (entry) => entry.collection === collection && valueAt(entry.fields, 'status') !== 'historisk',
    )
    .filter((entry) => fields.some((field) => !textAt(entry.fields, 'paa', code, field)))
    .map(({ slug }) => `${collection}/${slug}`);
}
