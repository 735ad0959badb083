import { checkContent } from './check-content.ts';
import { formatProblem, summarise } from './format-problem.ts';

/** The mistakes of a content folder, one Danish line each and a summary; undefined when it has none. */
export async function listMistakes(folder: string, today: string): Promise<string | undefined> {
  const result = await checkContent(folder, today, 'problems');
  if (result.problems.length === 0) return undefined;
  return ['Indholdet har fejl.', ...result.problems.map(formatProblem), summarise(result)].join(
    '\n',
  );
}
