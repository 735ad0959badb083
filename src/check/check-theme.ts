import { parseTheme, readNames, themeFields, withoutCssComments } from '../schema/theme.ts';
import { toDanishIssues } from './danish-issues.ts';
import { explainContrast } from './rules/contrast.ts';
import { toSchemaNode } from './schema-node.ts';

/** What is wrong in the text of a tema.css: what doesn't belong there, colours, and how far apart they are. */
export function explainTheme(css: string): { field: string; message: string; line?: number }[] {
  const rules = withoutCssComments(css);
  const stranger = /@import|url\(|(?<=[{;]\s*)(?!--)[a-z-]+(?=\s*:)/i.exec(rules);
  if (stranger !== null)
    return [
      {
        field: '',
        message: `må kun give farver navne, men har »${stranger[0]}«. Behold linjer som --brand-ink: #123a2f; og slet resten.`,
        line: rules.slice(0, stranger.index).split('\n').length,
      },
    ];
  const names = readNames(css);
  const written = Object.fromEntries([...names].map(([name, { value }]) => [name, value]));
  const theme = parseTheme(css);
  const mistakes = theme.success
    ? explainContrast(theme.data)
    : toDanishIssues(theme.error.issues, written, toSchemaNode(themeFields));
  return mistakes.map((mistake) => {
    const line = names.get(mistake.field)?.line;
    return line === undefined ? mistake : { ...mistake, line };
  });
}
