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
  if (text.includes('\uFFFD'))
    return {
      file,
      field: '',
      message: 'er ikke gemt som UTF-8. Gem filen igen med tegnsættet UTF-8.',
    };
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

/** The text of a file inside `content/`, or undefined when it cannot be read. */
export function readText(contentDir: string, file: string): string | undefined {
  try {
    return readFileSync(join(contentDir, file), 'utf8');
  } catch {
    return undefined;
  }
}
