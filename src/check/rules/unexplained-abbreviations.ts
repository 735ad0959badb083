import { easyFolders } from '../easy-folders.ts';
import { glossaryForms } from '../glossary-forms.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Two capitals or more. The names of a place and of a country's parts are not meant. */
const abbreviation = /(?<![\p{L}\p{N}&/-])\p{Lu}{2,6}(?![\p{L}\p{N}&/-])/gu;

/** Abbreviations in an easy text that no glossary explains. Those of the enterprise's own name are its name. */
export const findUnexplainedAbbreviations: Rule = ({ entries }) => {
  const known = glossaryForms(entries);
  return entries.flatMap((entry) => checkEasyText(entry, known));
};

function checkEasyText(entry: RawEntry, known: ReadonlySet<string>): Problem[] {
  if (!easyFolders.includes(entry.collection)) return [];
  const { file, fields } = entry;
  const name = textAt(fields, 'navn') ?? textAt(fields, 'titel') ?? '';
  const words = [...(textAt(fields, 'letLaest') ?? '').matchAll(abbreviation)]
    .map(([word]) => word)
    .filter((word) => !known.has(word.toLowerCase()) && !name.includes(word));
  return [...new Set(words)].map((word) => ({
    file,
    field: 'letLaest',
    message: `bruger »${word}«, som ordlisten ikke forklarer. Skriv ordet helt ud, eller lav det i ordliste/.`,
  }));
}
