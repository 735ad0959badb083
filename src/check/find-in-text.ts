import type { Problem, RawFile } from './problem.ts';
import { walkFields } from './raw-value.ts';

/**
 * Every field of a file that fits, and the first line of its text that does.
 * @param file what is looked through.
 * @param fits whether a written value is what is looked for; `name` is its key, empty for the text.
 * @param message a Danish sentence that continues after a field's name.
 */
export function findInText(
  { file, fields, body }: RawFile,
  fits: (written: string, name: string) => boolean,
  message: string,
): Problem[] {
  const inFields = [...walkFields(fields)].filter(({ value, name }) => fits(String(value), name));
  const line = body.split('\n').findIndex((text) => fits(text, ''));
  return [
    ...inFields.map(({ path }) => ({ file, field: path, message })),
    ...(line < 0 ? [] : [{ file, field: '', bodyLine: line + 1, message: `teksten ${message}` }]),
  ];
}
