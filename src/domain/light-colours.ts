import { resolveMixes, splitSchemes } from './mix-colours.ts';

const reference = /^var\((--[\w-]+)\)$/;

/**
 * The light colours that a style sheet names, each as it is written in the end, such as `#faeace`, by its name.
 * @param sheet custom properties, as in styles/drawing-colours.css.
 * @param theme the municipality's colours.
 */
export function lightColours(
  sheet: string,
  theme: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const given = Object.entries(theme);
  const css = resolveMixes(sheet, given.map(([name, colour]) => `${name}: ${colour};`).join(''));
  const written = new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => {
      const words = value.replaceAll(/\s+/g, ' ');
      return [name, splitSchemes(words)?.light ?? words];
    }),
  );
  for (const [name, colour] of given) written.set(name, colour);
  const follow = (value: string): string => {
    const next = written.get(reference.exec(value)?.[1] ?? '');
    return next === undefined ? value : follow(next);
  };
  return new Map([...written].map(([name, value]) => [name, follow(value)]));
}
