import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { splitFrontMatter, withoutByteOrderMark } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';

/** A file with fields: a Markdown file's front matter, or a whole YAML file. */
export interface FieldsFile {
  file: string;
  fields: unknown;
  body: string;
  /** The YAML as written, kept for finding the line of a problem. */
  yaml: string;
  linesBefore: number;
}

/** Characters of the longest file; a page of text has about three thousand. */
const longest = 500_000;

/** Reads one file inside `content/`, or says in Danish why it cannot be read. */
export function readFieldsFile(contentDir: string, file: string): FieldsFile | Problem {
  const text = readText(contentDir, file);
  if (text === undefined)
    return { file, field: '', message: 'kan ikke åbnes. Tjek, at filen findes og må læses.' };
  if (text.includes('\uFFFD')) return explainLostLetter(contentDir, file, text);
  const conflict = explainConflict(file, text);
  if (conflict !== undefined) return conflict;
  if (text.trim() === '')
    return {
      file,
      field: '',
      message: 'er tom. Kopiér felterne fra en fil, der ligner, eller slet den.',
    };
  if (text.length > longest)
    return {
      file,
      field: '',
      message: `er for stor. En fil er højst ${longest / 1000} kB: del teksten, eller læg billeder i egne filer.`,
    };
  const parts = file.endsWith('.md')
    ? splitFrontMatter(text)
    : { yaml: withoutByteOrderMark(text), body: '', linesBefore: 0 };
  if (typeof parts === 'string') return { file, field: '', message: parts };
  const parsed = parseYaml(parts.yaml);
  if ('fields' in parsed) return { file, fields: parsed.fields, ...parts };
  const { line, message } = parsed;
  const problem = { file, field: '', message };
  return line === undefined ? problem : { ...problem, line: line + parts.linesBefore };
}

/** What is said of a text in which git has left two versions for somebody to choose from. */
export function explainConflict(file: string, text: string): Problem | undefined {
  const found = /^(?:<{7}|>{7}|\|{7})(?: .*)?\r?$/m.exec(text);
  if (found === null) return undefined;
  const line = text.slice(0, found.index).split('\n').length;
  const message =
    'har to udgaver af det samme, som ikke er flettet. Behold den rigtige, og slet den anden og linjerne med <<<<<<<, ======= og >>>>>>>.';
  return { file, field: '', line, message };
}

/** A letter is lost where the file is stored in another set of letters, or was before it was stored as UTF-8. */
function explainLostLetter(contentDir: string, file: string, text: string): Problem {
  const isStored = readFileSync(join(contentDir, file)).includes('\uFFFD');
  return {
    file,
    field: '',
    ...(isStored && { line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length }),
    message: isStored
      ? 'har tegnet \uFFFD, hvor et bogstav er gået tabt. Skriv bogstavet igen.'
      : 'er ikke gemt som UTF-8. Gem filen igen med tegnsættet UTF-8.',
  };
}

/** The text of a file inside `content/`, or undefined when it cannot be read. */
export function readText(contentDir: string, file: string): string | undefined {
  try {
    return readFileSync(join(contentDir, file), 'utf8');
  } catch {
    return undefined;
  }
}
