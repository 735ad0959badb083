import { findWords } from '../find-words.ts';
import { isGivenName } from '../given-names.ts';
import type { Problem, RawFile } from '../problem.ts';
import { textAt, walkFields } from '../raw-value.ts';
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

/** Fields where a role belongs, and where a person's name is often written instead. */
const rolesOnly =
  /^(bekraeftet\.af|kontakt\.note|kontakt\.hoererTil|besoeg|foerBesoeg|foersteDag|adgang|rsv\.kilde|parter\.\d+\.(navn|rolle)|ledigeJob\.\d+\.(titel|om)|aabneDage\.\d+\.(titel|om|kilde)|(virksomheds|borger|unge)indgang\.navn|kontakt\.navn)$/;

/** Who confirmed something is a role, in small letters, or a body. */
const onlyName = new RegExp(
  String.raw`^${given}( \p{Lu}\.)?( (af|de|von|van))?( ${given}){0,3}$`,
  'u',
);

/** A given name and a surname after it. A street that is called after somebody has more to its name. */
const knownName = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu}[\p{Ll}é]+(?:-\p{Lu}\p{Ll}+)?)((?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+){1,2})(?!\p{L}| (?:Vej|Gade|Plads|Torv|Allé|Kommune))`,
  'gu',
);

const asked =
  /(?:[sS]pørg(?: efter| om)?|[rR]ing til|[sS]kriv til|[kK]ontakt|[tT]al med|[hH]envend dig til|[mM]ød) (\p{Lu}\p{Ll}+)(?!\p{L})/gu;

/** The name of a person in a field where a role belongs. */
function findInRole(field: string, value: string): string | undefined {
  const words = value.trim();
  const [first = ''] = words.split(/[ -]/);
  if (organisation.test(words)) return undefined;
  if (field === 'bekraeftet.af') {
    const isPerson = isGivenName(first) || /\p{Ll}{3}sen$/u.test(words);
    if (isPerson && onlyName.test(words)) return words;
    const named = words.split(/[ ,]+/).find((word) => /^\p{Lu}/u.test(word) && isGivenName(word));
    if (named !== undefined && !knownName.test(words)) return words;
    knownName.lastIndex = 0;
  }
  const known = [...words.matchAll(knownName)].find(
    ([, name = '', rest = '']) =>
      (isGivenName(name) || isGivenName(name.split('-')[0] ?? '')) && !/s Vej| Gade/.test(rest),
  );
  if (known !== undefined) return known[0];
  return [...words.matchAll(asked)].find(([, name = '']) => isGivenName(name))?.[0];
}

/** Mail addresses of one person: a given name before the @, alone or with another name. */
const ownMail =
  /(?<![\w.+-])([a-zæøå]+)(?:[._-]([a-zæøå]+))?\d{0,2}@(?=[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})/giu;

const findOwnMail = (written: string): string | undefined =>
  [...written.replaceAll(/https?:\/\/\S+/g, '').matchAll(ownMail)].find(
    ([, first = '', second]) =>
      isGivenName(first) || (second !== undefined && /[a-zæøå]{3}sen$/i.test(second)),
  )?.[0];

/** Names of people, where a role does: people change, and nobody should be found in a search engine by the place they work at. */
export const findPersonalNames: Rule = ({ entries, files }) => {
  const places = entries
    .filter(({ collection }) => collection === 'virksomheder')
    .flatMap(({ fields }) => textAt(fields, 'navn') ?? []);
  const isPlace = (words: string): boolean => places.some((place) => words.includes(place));
  return files.flatMap((file) => [
    ...findOwnMails(file),
    ...[...walkFields(file.fields)].flatMap(({ value, path }) => {
      const words =
        typeof value === 'string' && rolesOnly.test(path) ? findInRole(path, value) : undefined;
      return words === undefined || isPlace(words)
        ? []
        : [{ file: file.file, field: path, message: askForRole(words) }];
    }),
    ...findWords(file, name)
      .filter(
        ({ words, field }) =>
          !organisation.test(words) &&
          !isPlace(words) &&
          !(rolesOnly.test(field) && hasRoleName(file, field)),
      )
      .map(({ words, sentence: _, ...place }) => ({
        file: file.file,
        ...place,
        message: askForRole(words),
      })),
  ]);
};

const askForRole = (words: string): string =>
  `»${words}« ligner et menneskes navn. Skriv rollen, fx »daglig leder«. Skal navnet stå der, så spørg den, det er.`;

/** Whether the field has been told already. */
const hasRoleName = ({ fields }: RawFile, field: string): boolean =>
  [...walkFields(fields)].some(
    ({ value, path }) =>
      path === field && typeof value === 'string' && findInRole(path, value) !== undefined,
  );

const findOwnMails = (file: RawFile): Problem[] => {
  const place = (written: string) =>
    `»${written}« ligner et menneskes egen mail. Skriv en adresse, der hører til stedet eller en rolle.`;
  return [
    ...[...walkFields(file.fields)].flatMap(({ value, path }) => {
      const found = typeof value === 'string' ? findOwnMail(value) : undefined;
      return found === undefined
        ? []
        : [{ file: file.file, field: path, message: place(found.replace('@', '@…')) }];
    }),
    ...(file.body.includes('@') ? file.body.split('\n') : []).flatMap((line, index) => {
      const found = findOwnMail(line);
      return found === undefined
        ? []
        : [
            {
              file: file.file,
              field: '',
              bodyLine: index + 1,
              message: `teksten: ${place(found.replace('@', '@…'))}`,
            },
          ];
    }),
  ];
};
