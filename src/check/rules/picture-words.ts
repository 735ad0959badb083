import { walkFields } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

const isWords = /^(?:billedtekst|billeder\.\d+\.tekst)$/;
const begins =
  /^(?:(?:et|her er et) )?(?:billede|foto|fotografi|portræt) (?:af|fra|med|hvor|der viser)(?!\p{L})/iu;

/** Words of a picture that begin by saying that it is one: a screen reader has said so already. */
export const findPictureWords: Rule = ({ entries }) =>
  entries.flatMap(({ file, fields }) =>
    [...walkFields(fields)].flatMap(({ value, path }) => {
      const [found] = (isWords.test(path) && typeof value === 'string' && begins.exec(value)) || [];
      if (found === undefined) return [];
      const message = `begynder med »${found}«. At det er et billede, bliver sagt i forvejen: Skriv kun, hvad man ser.`;
      return [{ file, field: path, message }];
    }),
  );
