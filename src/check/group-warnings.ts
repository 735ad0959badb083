import { formatWarning } from './format-problem.ts';
import type { Problem } from './problem.ts';

/** In so many files of a folder a warning of one kind is told once, and not once for each. */
const many = 4;

/** So many of the files are named. */
const named = 3;

const danishList = new Intl.ListFormat('da');

/**
 * The lines an editor reads of the warnings: what holds of many files of a folder is one line, with how many they are
 * and the first of them. A table of a hundred places else gives five hundred lines that say five things.
 * @param warnings in the order they are told.
 */
export function formatWarnings(warnings: readonly Problem[]): string[] {
  return [...Map.groupBy(warnings, kindOf).values()].flatMap((group) =>
    filesOf(group).length < many ? group.map(formatWarning) : [formatGroup(group)],
  );
}

/** Whether lines were put together, so that a reader can be told how to see them one by one. */
export const isGrouped = (warnings: readonly Problem[]): boolean =>
  formatWarnings(warnings).length < warnings.length;

/** Warnings of one rule about the same field of the same folder: which of a list it is stands for nothing. */
function kindOf({ kind, file, field }: Problem, at: number): string {
  if (kind === undefined) return String(at);
  return [kind, folderOf(file), field.replaceAll(/\.\d+(?=\.|$)/g, '')].join('\n');
}

const folderOf = (file: string): string => /^(?:kommuner\/[^/]*\/)?[^/]*\//.exec(file)?.[0] ?? '';

const filesOf = (group: readonly Problem[]): string[] => [
  ...new Set(group.map(({ file }) => file)),
];

/** `virksomheder/: advarsel i 90 filer: bekraeftet: mangler. … (a, b, c og 87 til)` */
function formatGroup(group: readonly Problem[]): string {
  const [first] = group as [Problem];
  const files = filesOf(group);
  const folder = folderOf(first.file);
  const names = files.map((file) => file.slice(folder.length).replace(/(?:\/index)?\.\w+$/, ''));
  const rest = names.length - named;
  const shown = danishList.format([...names.slice(0, named), ...(rest > 0 ? [`${rest} til`] : [])]);
  const isSame = group.every(({ message }) => message === first.message);
  const missing = countMissing(group);
  const words = missing ?? (isSame ? first.message : `fx ${first.message}`);
  return formatWarning({
    file: folder,
    field: first.field,
    message: `${words} (${shown})`,
  }).replace('advarsel:', `advarsel i ${files.length} filer:`);
}

/** What is missing in how many of the files, the most frequent first. */
function countMissing(group: readonly Problem[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { missing } of group) {
    if (missing === undefined) return undefined;
    for (const name of missing) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} (${count})`);
  return `mangler oplysninger, folk leder efter. Spørg stederne. Så mange mangler: ${danishList.format(told)}.`;
}
