import { readText } from './read-entry.ts';

/** The addresses that have been published, kept beside kommune.yaml. `npm run udgivet` writes them. */
export const publishedFile = 'kommune/udgivet.txt';

const address = /^\/(?:[a-z0-9-]+\/)+$/;

/** The addresses in a list: one on each line, without the notes between them. */
export const readAddresses = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => address.test(line));

/** The addresses of a content folder that have been published; none where nobody has noted any. */
export const readPublished = (contentDir: string): string[] =>
  readAddresses(readText(contentDir, publishedFile) ?? '');

/** The list with more addresses in it. None is ever taken out: what was published once is linked to. */
export const writePublished = (known: readonly string[], more: readonly string[]): string =>
  [
    '# Adresser, der er eller har været på siden. npm run udgivet skriver dem, og npm run check siger til, når en er væk',
    '# uden at føre videre. Slet kun en linje, hvis ingen kan have set adressen.',
    ...new Set([...known, ...more].filter((each) => address.test(each)).sort()),
    '',
  ].join('\n');
