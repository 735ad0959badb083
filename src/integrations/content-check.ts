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
        if (command !== 'build' && command !== 'dev') return;
        const mistakes = listMistakes(contentDir, readToday());
        if (mistakes === undefined) return;
        if (command === 'dev') return logger.warn(mistakes);
        logger.error(mistakes);
        // An error thrown here is announced in English as unhandled, above the Danish lines.
        process.exit(1);
      },
    },
  };
}

/** The mistakes of a content folder, one Danish line each and a summary; undefined when it has none. */
export function listMistakes(folder: string, today: string): string | undefined {
  const result = checkContent(folder, today);
  if (result.problems.length === 0) return undefined;
  return ['Indholdet har fejl.', ...result.problems.map(formatProblem), summarise(result)].join(
    '\n',
  );
}
