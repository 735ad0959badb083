import type { Addresses } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { listAt, textAt } from '../raw-value.ts';

/** Addresses of kommune.yaml that are said to be removed, and aren't. */
export const findWrongRemovals: Rule = ({ municipality, addresses }) => {
  if (municipality === undefined) return [];
  const { file, fields } = municipality;
  const seen = new Set<string>();
  return listAt(fields, 'fjernedeSider').flatMap((_, index) => {
    const page = textAt(fields, 'fjernedeSider', index) ?? '';
    const isRepeated = seen.has(page);
    seen.add(page);
    const message = explainRemoval(page, addresses, isRepeated);
    return message === undefined
      ? []
      : [{ file, field: `fjernedeSider.${index + 1}`, message: `»${page}« ${message}` }];
  });
};

function explainRemoval(
  page: string,
  { pages, old }: Addresses,
  isRepeated: boolean,
): string | undefined {
  if (isRepeated) return 'står der to gange. Fjern den ene.';
  if (pages.has(page)) return 'findes stadig. Slet siden, eller fjern linjen her.';
  const moved = old.find(({ from }) => from === page);
  if (moved === undefined) return undefined;
  return `fører videre til ${moved.file}. Fjern linjen her eller i ${moved.file} under tidligereSlugs.`;
}
