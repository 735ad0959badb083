import { findInText } from '../find-in-text.ts';
import type { Rule } from '../rule.ts';

const privateMail =
  /[\w.+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|jubii|ofir|stofanet|youmail|webspeed)\.(?:com|dk|net)(?![\w-]|\.\w)/i;

/** Mail addresses that look as if they belonged to a person. An address of the web can hold an @ too. */
export const findPrivateMails: Rule = ({ files }) =>
  files.flatMap((file) =>
    findInText(
      file,
      (written) => privateMail.test(written.replaceAll(/https?:\/\/\S+/g, '')),
      'ligner en privat mail. Brug en adresse, der hører til stedet eller en rolle.',
    ),
  );
