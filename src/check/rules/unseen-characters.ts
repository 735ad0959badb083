import { findInText } from '../find-in-text.ts';
import type { RawFile } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { hardBlank, hasLookAlike, isDecomposed, messages, unseenKinds } from '../unseen.ts';

/** Search words and names are compared; elsewhere a hard blank may keep a number and its unit in one piece. */
const compared = new Set(['titel', 'navn', 'soegeord', 'engelsk', 'by', 'vej', 'postnr', 'ord']);

/** Letters and signs of a Danish text. A file that has no other needs no closer look; a backslash may stand for any. */
const plain = /[^\n\r\t -[\]-~¡-¬®-ſ‐‑–-‟†-…‹›€−]/u;

const isSuspected = ({ yaml = '\\', body }: RawFile): boolean =>
  plain.test(yaml) || plain.test(body.replaceAll('\\', ''));

/** Characters that came along from a Mac, a PDF or a word processor and cannot be seen, and letters that only look as ours do. */
export const findUnseenCharacters: Rule = ({ files }) =>
  files
    .filter(isSuspected)
    .flatMap((file) => [
      ...unseenKinds.flatMap(({ pattern, name }) =>
        findInText(file, (written) => written.search(pattern) >= 0, messages.unseen(name)),
      ),
      ...findInText(
        file,
        (written, name) => compared.has(name) && written.search(hardBlank) >= 0,
        messages.hardBlank,
      ),
      ...findInText(file, isDecomposed, messages.decomposed),
      ...findInText(file, hasLookAlike, messages.lookAlike),
    ]);
