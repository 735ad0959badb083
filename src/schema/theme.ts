import { z } from 'astro/zod';
import { formatHex, parse } from 'culori';

/** A solid colour in any way CSS has of writing it; the code gets it as `#rrggbb`. */
const colour = () =>
  z.string().transform((written, context): string => {
    const parsed = parse(written);
    if (parsed !== undefined && (parsed.alpha ?? 1) === 1) return formatHex(parsed);
    context.addIssue({
      code: 'custom',
      message:
        parsed === undefined
          ? 'er ikke en farve. Skriv den som #123a2f'
          : 'er gennemsigtig. Skriv en farve, der dækker, som #123a2f',
    });
    return z.NEVER;
  });

/** What a municipality writes in `kommune/tema.css`: nine colours, from which all others are worked out. */
export const themeFields = z.strictObject({
  '--brand-ink': colour().describe('Mørk farve til overskrifter og bånd.'),
  '--brand-ink-deep': colour().describe('Den mørkeste farve, til tekst og det mørke udseende.'),
  '--brand-action': colour().describe('Farven på links og knapper.'),
  '--brand-action-pale': colour().describe('En lys udgave af farven på knapper.'),
  '--brand-accent': colour().describe('Farven på mærker og streger.'),
  '--brand-accent-pale': colour().describe('En lys udgave af farven på mærker.'),
  '--brand-surface': colour().describe('Sidens lyse grund.'),
  '--brand-surface-2': colour().describe('En lidt mørkere grund.'),
  '--brand-edge': colour().describe('Farven på tynde streger.'),
});

/** The colours by name, each as `#rrggbb`. */
export type Theme = z.output<typeof themeFields>;

/** Comments become blanks of the same length, so that lines still count. */
export const withoutCssComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?(\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));

/** The names that a style sheet gives, what it gives them to, and on which line, from 1. The last of a name counts. */
export function readNames(css: string): Map<string, { value: string; line: number }> {
  const rules = withoutCssComments(css);
  return new Map(
    [...rules.matchAll(/(--[\w-]+)\s*:\s*([^;{}]*)/g)].map(
      ({ 1: name = '', 2: value = '', index }) => [
        name,
        { value: value.trim(), line: rules.slice(0, index).split('\n').length },
      ],
    ),
  );
}

/** The colours of a tema.css, or what is wrong with them. */
export const parseTheme = (css: string) =>
  themeFields.safeParse(
    Object.fromEntries([...readNames(css)].map(([name, { value }]) => [name, value])),
  );
