import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/check/parse-yaml.ts';

const fieldsOf = (text: string) => {
  const parsed = parseYaml(text);
  return 'fields' in parsed ? parsed.fields : parsed;
};

/** What is said of a text that can't be read: the beginning of the sentence, and the line. */
const problemOf = (text: string) => {
  const parsed = parseYaml(text);
  return 'message' in parsed ? [parsed.message, parsed.line] : ['kan læses', undefined];
};

describe('a text in YAML', () => {
  it.each([
    ['', {}],
    ['# kun en bemærkning', {}],
    ['---\na: 1', { a: 1 }],
    ['a: &x 1\nb: *x', { a: 1, b: 1 }],
    ['a: b *x', { a: 'b *x' }],
    ['a: x---y', { a: 'x---y' }],
    ['d: 2026-02-28', { d: new Date('2026-02-28T00:00:00Z') }],
    ['a: 1\nd: 2026-02-28\n# &x', { a: 1, d: new Date('2026-02-28T00:00:00Z') }],
    // Astro would move these to the next month or year.
    ['d: 2026-02-31', { d: '2026-02-31' }],
    ['d: 2026-13-01', { d: '2026-13-01' }],
    ['d: 2026-02-28\ne: 2026-02-30', { d: new Date('2026-02-28T00:00:00Z'), e: '2026-02-30' }],
    ['t: 2026-02-31 og 2026-03-01', { t: '2026-02-31 og 2026-03-01' }],
  ])('%j is read', (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });

  it.each([
    ['a: 1\n\tb: 2', 'er rykket ind med tabulator', 2],
    ['a: 1\na: 2', 'har et felt, der står der to gange', 2],
    ['a: [1', 'er rykket forkert ind', 1],
    ['a: b: c', 'har et kolon for meget', 1],
    ['a\nb: 1', 'mangler kolon og mellemrum', 1],
    ['a: @x', 'begynder med et tegn, der betyder noget særligt', 1],
    ['a: "\\q"', 'har en omvendt skråstreg', 1],
    ['  a: - *x', 'har tegn, der ikke passer ind', 1],
    ['a: 1\n---\nb: 2', 'har linjen --- mere end én gang', 2],
  ])('%j is told to be wrong', (text, message, line) => {
    const [said, at] = problemOf(text);
    expect(said).toContain(message);
    expect(at).toBe(line);
  });

  it('says that it can not be read where nothing better is known, on no line it would guess', () => {
    const [said, at] = problemOf('a: !!foo b');
    expect(said).toMatch(/^kan ikke læses\. Tjek indrykning.*særlige tegn\.$/);
    expect(at).toBeUndefined();
  });
});

describe('a word in stars, which YAML takes for one defined elsewhere', () => {
  it.each([
    ['titel: *vigtigt*', 1],
    ['a: 1\nb:\n  - *x*\n', 3],
    ['a: 1\nb:\n    -   *x*\n', 3],
    ['- *x', 1],
    ['-   - *x', 1],
    ['a: 1\nb-c:   *x', 2],
    ['a: 1\nb: og *ikke* her\nc: *x*', 3],
    ['a: 2026-13-01\nb: *x', 2],
    ['a: &b c\nd: *e', 2],
    // In the middle of a line it is not guessed which of them it is.
    ['a: 1\nb: [*x*]', undefined],
    ['a: {b: *x}', undefined],
  ])('%j is told with its line', (text, line) => {
    const [said, at] = problemOf(text);
    expect(said).toContain('begynder med * eller &');
    expect(at).toBe(line);
  });
});
