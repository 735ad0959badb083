import type { Problem, RawFile } from '../problem.ts';

/** What cannot be seen and is no blank or line break: browsers drop it or show a question mark. */
const invisible = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\uFFFE\uFFFF]/u;

/** No field lies deeper. YAML can tie a knot, and a knot has no bottom. */
const deepest = 8;

/** Control characters that came along from another program. */
export function findInvisibleCharacters({ file, fields, body }: RawFile): Problem[] {
  const message = 'har et tegn, der ikke kan ses. Slet teksten, og skriv den igen i hånden.';
  const problems: Problem[] = [];
  const visit = (value: unknown, path: string, depth: number) => {
    if (depth > deepest) return;
    if (typeof value === 'string') {
      if (invisible.test(value)) problems.push({ file, field: path, message });
    } else if (Array.isArray(value))
      value.forEach((item, index) => visit(item, `${path}.${index + 1}`, depth + 1));
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value))
        visit(child, path === '' ? key : `${path}.${key}`, depth + 1);
  };
  visit(fields, '', 0);
  const line = body.split('\n').findIndex((text) => invisible.test(text));
  if (line >= 0)
    problems.push({ file, field: '', bodyLine: line + 1, message: `teksten ${message}` });
  return problems;
}
