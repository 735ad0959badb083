import { nameInDanish, ownLanguage } from '../../domain/languages.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

/** Files of `sprog/` that are named after no language, and translations into a language that has no such file. */
export const findUnknownLanguages: Rule = ({ entries }) => {
  const files = entries.filter(({ collection }) => collection === 'sprog');
  const pages = new Set(
    entries.filter(({ collection }) => collection === 'sider').map(({ slug }) => slug),
  );
  const codes = files.map(({ slug }) => slug);
  return [
    ...files.flatMap(({ file, slug }) => {
      const message = explainCode(slug, pages);
      return message === undefined ? [] : [{ file, field: '', message }];
    }),
    ...entries.flatMap((entry) => findWithoutFile(entry, codes)),
  ];
};

function explainCode(code: string, pages: ReadonlySet<string>): string | undefined {
  if (code === ownLanguage) return 'er sidens eget sprog. Slet filen.';
  if (nameInDanish(code) === undefined)
    return `hedder »${code}«, som ikke er koden for et sprog. Omdøb den, fx til en.yaml (engelsk), uk.yaml (ukrainsk) eller ar.yaml (arabisk).`;
  if (pages.has(code))
    return `får samme adresse som sider/${code}.md. Omdøb siden, og skriv dens gamle adresse i fjernedeSider.`;
  return undefined;
}

function findWithoutFile({ file, fields }: RawEntry, codes: readonly string[]): Problem[] {
  const translations = valueAt(fields, 'paa');
  if (typeof translations !== 'object' || translations === null) return [];
  return Object.keys(translations)
    .filter((code) => !codes.includes(code))
    .map((code) => ({
      file,
      field: `paa.${code}`,
      message: `er et sprog uden en fil i sprog/. ${suggest(code, codes, `Ret koden, eller opret sprog/${code}.yaml.`)}`,
    }));
}
