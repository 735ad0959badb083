import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** The site's own address is a name of its own: every address of the site begins at its first slash. */
export const findPartialDomain: Rule = ({ municipality }) => {
  const written = textAt(municipality?.fields, 'domaene') ?? '';
  if (municipality === undefined || !URL.canParse(written)) return [];
  const { protocol, origin, pathname, search, hash, username } = new URL(written);
  const right = `https://${origin.replace(/^\w+:\/\//, '')}`;
  const toProblem = (message: string) => [{ file: municipality.file, field: 'domaene', message }];
  if (pathname !== '/' || search !== '' || hash !== '' || username !== '')
    return toProblem(
      `har noget efter navnet, og siden kan kun ligge øverst på et navn. Skriv »${right}«, eller find siden et navn for sig selv, fx socialoekonomi.eksempel.dk.`,
    );
  return protocol === 'https:'
    ? []
    : toProblem(`begynder med ${protocol}//. Skriv »${right}«: Siden skal have https.`);
};
