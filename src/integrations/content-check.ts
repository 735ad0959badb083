import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { formatProblem, summarise } from '../check/format-problem.ts';
import { readToday } from '../cli/today.ts';
import { contentDir } from '../municipality.ts';

/** Stops a build whose content has mistakes, and lists them all. While writing it only warns. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build') assertContent(contentDir, readToday());
        if (command === 'dev')
          for (const problem of checkContent(contentDir, readToday()).problems)
            logger.warn(formatProblem(problem));
      },
    },
  };
}

/** Throws an error that lists the problems of a content folder, one Danish line each. */
export function assertContent(folder: string, today: string): void {
  const result = checkContent(folder, today);
  if (result.problems.length === 0) return;
  const lines = [...result.problems.map(formatProblem), '', summarise(result)];
  const error = new Error(lines.join('\n'));
  // Astro prints the stack under the message; the mistake is in the content, not in the code.
  error.stack = '';
  throw error;
}
