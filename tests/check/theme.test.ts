import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainTheme } from '../../src/check/check-theme.ts';

const own = readFileSync('tests/fixtures/nabokommune/kommune/tema.css', 'utf8');

/** What is told of the theme with some lines at its end, and on which of these lines, from 1. */
const explain = (...lines: string[]) => {
  const found = explainTheme([own.trimEnd(), ...lines].join('\n'));
  const before = own.trimEnd().split('\n').length;
  return found.map(({ field, message, line = 0 }) => ({ field, message, line: line - before }));
};

describe('A theme', () => {
  test('of colours alone is told nothing of, whatever its comments say', () => {
    expect(explainTheme(own)).toEqual([]);
    expect(explain('/* color: red; url(x) */', ':root{--brand-ink : #123a2f}')).toEqual([]);
  });

  test.each([
    ['@import', '@import "x.css";'],
    ['@import', '@IMPORT "x.css";'],
    ['url(', ':root { --brand-ink: url(x); }'],
    ['color', 'body{color:red}'],
    ['background-color', 'body { background-color : red; }'],
    ['color', ':root { --brand-ink: #123a2f;  color: red; }'],
  ])('has no »%s«: %s', (words, line) => {
    const found = explain('', line);
    expect(found).toHaveLength(1);
    expect(found[0]?.field).toBe('');
    expect(found[0]?.message.toLowerCase()).toContain(`»${words}«`);
    expect(found[0]?.line).toBe(2);
  });

  test('has its mistakes told on the lines of their colours', () => {
    const found = explain(':root {', '--brand-ink: blaa;', '--brand-ikn: #123a2f;', '}');
    expect(found).toEqual([
      { field: '--brand-ink', message: expect.stringContaining('farve') as string, line: 2 },
      {
        field: '--brand-ikn',
        message: expect.stringContaining('Mente du »--brand-ink«') as string,
        line: 3,
      },
    ]);
  });

  test('lacks a colour on no line', () => {
    const [found, ...others] = explainTheme(own.replace(/--brand-edge:[^;]*;/, ''));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ field: '--brand-edge' });
    expect(found).not.toHaveProperty('line');
  });
});
