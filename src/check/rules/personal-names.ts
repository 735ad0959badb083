import { findWords } from '../find-words.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

const given = String.raw`\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?`;
const full = String.raw`${given}( \p{Lu}\.)?( ${given}){1,2}`;
/** Names that end as those of people do. */
const surname = String.raw`${given}( \p{Lu}\.)?( ${given})?? (\p{Lu}\p{Ll}+(sen|gaard|gård|lund|dahl|toft|strup|bjerg)|Lund|Holm|Dahl|Toft|Skov|Bjerg|Friis|Møller|Schmidt|Kjær|Krogh|Juhl|Winther)`;
const role = String.raw`\p{L}*([lL]eder|[fF]orstander|[fF]ormand|[fF]orkvinde|[dD]irektør|[kK]onsulent|[mM]entor|[kK]oordinator|[vV]ejleder|[bB]estyrer|[fF]orpagter|[iI]ndehaver|[sS]agsbehandler|[kK]ontaktperson)(en)?`;

/** A person's name after a role or a call to get in touch. Its capitals tell it from a sentence. */
const name = new RegExp(
  String.raw`(?<!\p{L})(${[
    `${role}( er| hedder| var|:|,)? ${full}`,
    `${surname}(,| er) (\\p{Ll}+ ){0,2}${role}`,
    `([kK]ontakt|[rR]ing til|[sS]pørg( efter)?|[sS]kriv til|[tT]al med|[mM]ød|[hH]envend dig til) ${surname}`,
  ].join('|')})(?!\p{L})`,
  'u',
);

/** Words that make two capitals the name of an organisation. */
const organisation =
  /(?<!\p{L})(Kommune|Kommunes|Erhverv|Business|Fonden|Fonde|Forening|Center|Hus|Værksted|Skole|ApS|Results|Jobcenter|Danmark)(?!\p{L})/u;

/** Names of people, where a role does: people change, and nobody should be found in a search engine by the place they work at. */
export const findPersonalNames: Rule = ({ entries, files }) => {
  const places = entries
    .filter(({ collection }) => collection === 'virksomheder')
    .flatMap(({ fields }) => textAt(fields, 'navn') ?? []);
  return files.flatMap((file) =>
    findWords(file, name)
      .filter(
        ({ words }) => !organisation.test(words) && !places.some((place) => words.includes(place)),
      )
      .map(({ words, sentence: _, ...place }) => ({
        file: file.file,
        ...place,
        message: `»${words}« ligner et menneskes navn. Skriv rollen, fx »daglig leder«. Skal navnet stå der, så spørg den, det er.`,
      })),
  );
};
