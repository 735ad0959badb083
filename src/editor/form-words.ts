import type { CheckResult } from '../check/check-content.ts';
import type { Problem } from '../check/problem.ts';
import { editorText } from '../text/editor.ts';
import { sayKey } from '../text/say-key.ts';
import type { FormFormat } from './form-config.ts';
import type { FormField } from './form-fields.ts';

/** What the check says, as whoever sits at the form knows its fields. */
export interface FormProblem extends Problem {
  /** The field by its titles in the form, `Kilder 2, Webadresse`; empty for the whole file. */
  title: string;
}

/** The result of the check in the words of the form. */
export type FormCheck = Omit<CheckResult, 'problems' | 'warnings'> &
  Record<'problems' | 'warnings', FormProblem[]>;

/** Says fields by their titles instead of their keys. */
export interface FormWords {
  /** The titles on the way to a field, such as `kontakt.telefon`. */
  field(file: string, field: string): string;
  /** A sentence about the fields of a folder. */
  sentence(file: string, sentence: string): string;
  check(result: CheckResult): FormCheck;
}

/** Keys that are no words of Danish, though nothing in how they are written says so. */
const shortened = ['email', 'postnr', 'rsv', 'url'];

/** A key as only a file has it: two words in one, or æ, ø or å written with two letters. */
const isCode = (key: string): boolean => /[A-Z]|ae|oe|aa/.test(key) || shortened.includes(key);

/** A key, or several joined by dots, that is part of no address and no name of a file. */
const written =
  /(?<![\p{L}\d_./»-])[a-z]+(?:[A-Z][a-z]+)*(?:\.[a-z]+(?:[A-Z][a-z]+)*)*(?![\p{L}\d_/-]|\.\p{L})(:?)/gu;

/** The folder, or the file beside them, that a format reads: what the check begins its names with. */
export const folderOf = ({ name }: FormFormat): string => name.replace(/-[a-z]+$/, '');

/** Takes the titles from the fields of the form, which have them from the schemas. */
export function makeFormWords(formats: readonly FormFormat[]): FormWords {
  const titles = new Map(formats.map((format) => [folderOf(format), format.fields]));
  const fieldsOf = (file: string): readonly FormField[] => titles.get(file.split('/')[0]!) ?? [];
  const ofAll = new Map([...titles.values()].flatMap(listKeys));

  const sayMessage = (file: string, message: string): string => {
    const own = fieldsOf(file);
    if (own.length === 0) return message;
    const keys = new Map([...ofAll, ...listKeys(own)]);
    const said = message
      .replaceAll(editorText.inMunicipalityFile, editorText.underMunicipality)
      .replace(written, (found, colon: string) => {
        const path = found.slice(0, found.length - colon.length);
        const steps = path.split('.');
        if (steps.length === 1 ? !isCode(path) : !keys.has(steps[0]!)) return found;
        if (!steps.every((step) => keys.has(step))) return found;
        const title = steps.length > 1 ? sayPath(own, steps, keys) : keys.get(path)!;
        return colon === '' ? `»${title}«` : `${title}:`;
      });
    return quoteBeside(said, keys);
  };
  const say = (problem: Problem): FormProblem => ({
    ...problem,
    title: sayPath(fieldsOf(problem.file), problem.field.split('.')),
    message: sayMessage(problem.file, problem.message),
  });

  return {
    field: (file, field) => sayPath(fieldsOf(file), field.split('.')),
    sentence: sayMessage,
    check: (result) => ({
      ...result,
      problems: result.problems.map(say),
      warnings: result.warnings.map(say),
    }),
  };
}

/** What stands in one list with a title is one too, also where its key is a word: »Længde« og bredde. */
function quoteBeside(text: string, keys: ReadonlyMap<string, string>): string {
  const quote = (key: string): string | undefined => {
    const title = keys.get(key);
    return title?.toLowerCase() === key ? `»${title}«` : undefined;
  };
  const after = text
    .replace(/(?<=«(?:, | og | eller ))\p{Ll}+(?!\p{L})/gu, (key) => quote(key) ?? key)
    .replace(/(?<![\p{L}.])\p{Ll}+(?=(?:, | og | eller )»\p{Lu})/gu, (key) => quote(key) ?? key);
  return after === text ? text : quoteBeside(after, keys);
}

/** Every key of a form with its title, those nearest the top last, which are the ones that count. */
const listKeys = (fields: readonly FormField[]): [string, string][] => [
  ...fields.flatMap(({ fields: inner = [] }) => listKeys(inner)),
  ...fields.map(({ name, label }): [string, string] => [name, label]),
];

/** The titles of the steps to a field; which of a list it is stands beside the list's title. */
function sayPath(
  fields: readonly FormField[],
  steps: readonly string[],
  others: ReadonlyMap<string, string> = new Map(),
): string {
  const parts: string[] = [];
  let inside = fields;
  for (const step of steps.filter((one) => one !== '')) {
    if (/^\d+$/.test(step) && parts.length > 0) {
      parts.push(`${parts.pop()} ${step}`);
      continue;
    }
    const field = inside.find(({ name }) => name === step);
    parts.push(field?.label ?? others.get(step) ?? sayKey(step));
    inside = field?.fields ?? [];
  }
  return parts.join(', ');
}
