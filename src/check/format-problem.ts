import type { CheckResult } from './check-content.ts';
import type { Problem } from './problem.ts';

const plurals = new Intl.PluralRules('da');

/** The folders that a summary counts: what a visitor of the site can open. */
const nouns = {
  virksomheder: ['virksomhed', 'virksomheder'],
  ydelser: ['ydelse', 'ydelser'],
  opgavetyper: ['opgavetype', 'opgavetyper'],
  partnerskaber: ['partnerskab', 'partnerskaber'],
  guide: ['side i guiden', 'sider i guiden'],
  ordliste: ['ord', 'ord'],
  resultater: ['resultat', 'resultater'],
} as const;

/** One line: `virksomheder/x/index.md:12: adresse.by: »Kjelerup« er ikke en by i kommune.yaml.` */
export const formatProblem = (problem: Problem): string => formatLine(problem, '');

/** The same of something that stops nothing: `virksomheder/x/index.md:12: advarsel: …`. */
export const formatWarning = (warning: Problem): string => formatLine(warning, 'advarsel: ');

function formatLine({ file, line, field, message }: Problem, kind: string): string {
  const place = `${line === undefined ? file : `${file}:${line}`}: ${kind}`.replace(/: $/, '');
  const words = field === '' ? message : `${field}: ${message}`;
  // What an editor wrote is quoted here, and may hold line breaks or codes that steer a terminal.
  return `${place}: ${words}`.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** The last line of a check: how many mistakes, or what was free of them. */
export function summarise({ problems, warnings, counts }: CheckResult): string {
  if (problems.length > 0) {
    const files = new Set(problems.map((problem) => problem.file)).size;
    return `${problems.length} fejl i ${count(files, ['fil', 'filer'])}. Ret ${problems.length === 1 ? 'den' : 'dem'}, og kør igen.`;
  }
  const names = Object.keys(nouns) as (keyof typeof nouns)[];
  const parts = names.map((name) => count(counts[name], nouns[name]));
  const advice =
    warnings.length === 0 ? '' : ` ${count(warnings.length, ['advarsel', 'advarsler'])}.`;
  return `Ingen fejl i ${new Intl.ListFormat('da').format(parts)}.${advice}`;
}

function count(number: number, [one, many]: readonly [string, string]): string {
  return `${number} ${plurals.select(number) === 'one' ? one : many}`;
}
