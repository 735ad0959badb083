import { walkFields } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** A pair of printed quotation marks around the whole of a value, or a plain one at one end of it only. */
const around = /^[“”„‟«»‘’‚](.*)[“”„‟«»‘’‚]$/su;
const half = /^["][^"]*$|^[^"]*["]$/u;

/** Fields that name something; a sentence may be somebody's words from its first to its last. */
const names = /^(?!kilder).*\b(navn|titel|by|vej|enhed|enhedEntal|maal)$/;

/** Quotation marks that were meant for YAML and have become a part of the text: those of Word are none to YAML. */
export const findOddQuotes: Rule = ({ files, isText }) =>
  files.flatMap((file) =>
    [...walkFields(file.fields)].flatMap(({ value, path }) => {
      if (typeof value !== 'string' || !isText(file, path)) return [];
      const written = value.trim();
      const inside = names.test(path) ? around.exec(written)?.[1] : undefined;
      const isAround = inside !== undefined && !/[“”„‟«»‘‚]/u.test(inside);
      // Inches and minutes stand after a number.
      if (!isAround && !(half.test(written) && !/\d"$/.test(written))) return [];
      const words = isAround ? inside : written.replaceAll('"', '');
      const message = `har anførselstegn med på siden: »${written}«. Skriv ${words.trim()} uden, eller brug lige anførselstegn (") både før og efter.`;
      return [{ file: file.file, field: path, message }];
    }),
  );
