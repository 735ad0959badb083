import { findInText } from '../find-in-text.ts';
import type { Rule } from '../rule.ts';

/** What cannot be seen and is no blank or line break: browsers drop it or show a question mark. */
const invisible = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\uFFFE\uFFFF]/u;

/** Control characters that came along from another program. */
export const findInvisibleCharacters: Rule = ({ files }) =>
  files.flatMap((file) =>
    findInText(
      file,
      (written) => invisible.test(written),
      'har et tegn, der ikke kan ses. Slet teksten, og skriv den igen i hånden.',
    ),
  );
