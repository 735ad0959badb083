import type { RepairedFile } from './repair-content.ts';
import { hardBlank, unseenKinds } from './unseen.ts';

/** A line with a sign for each character that cannot be seen: else it would look as it does when it is mended. */
const show = (line: string): string =>
  unseenKinds
    .reduce((text, { pattern }) => text.replaceAll(pattern, '¤'), line)
    .replaceAll(hardBlank, '¤')
    .replaceAll(/\p{Cc}/gu, ' ');

const list = new Intl.ListFormat('da');

/** What is mended in a file: for each line what it was and what it becomes. */
export const formatRepairs = ({ file, repairs }: RepairedFile): string =>
  repairs
    .map(({ line, field, before, after, reasons }) =>
      [
        `${file}:${line}: ${field === '' ? '' : `${field}: `}${list.format(reasons)}.`,
        `  - ${show(before)}`,
        `  + ${show(after)}`,
      ].join('\n'),
    )
    .join('\n');

/** The last line: how much there is to mend, and what to do; or what was mended. */
export function summariseRepairs(files: readonly RepairedFile[], isWritten: boolean): string {
  const lines = files.reduce((sum, { repairs }) => sum + repairs.length, 0);
  if (lines === 0) return 'Der er ikke noget, der kan rettes uden at gætte.';
  const count = `${lines === 1 ? '1 linje' : `${lines} linjer`} i ${files.length === 1 ? '1 fil' : `${files.length} filer`}`;
  return isWritten
    ? `${count} er rettet. Kør npm run check.`
    : `${count} kan rettes. Intet er skrevet endnu (¤ er et tegn, der ikke kan ses). Skriv rettelserne med: npm run check -- --ret --skriv`;
}
