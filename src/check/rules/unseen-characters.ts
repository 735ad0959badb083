import { findInText } from '../find-in-text.ts';
import type { Rule } from '../rule.ts';
import { hardBlank, hasLookAlike, isDecomposed, messages, unseenKinds } from '../unseen.ts';

/** Search words and names are compared; elsewhere a hard blank may keep a number and its unit in one piece. */
const compared = new Set(['titel', 'navn', 'soegeord', 'engelsk', 'by', 'vej', 'postnr', 'ord']);

/** Characters that came along from a Mac, a PDF or a word processor and cannot be seen, and letters that only look as ours do. */
export const findUnseenCharacters: Rule = ({ files }) =>
  files.flatMap((file) => [
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
