import { describe, expect, test } from 'vitest';
import { findInText } from '../../src/check/find-in-text.ts';
import { locateFields } from '../../src/check/locate-field.ts';
import { numberAt, textAt, valueAt, walkFields } from '../../src/check/raw-value.ts';

describe('A value in some fields', () => {
  test('is a text without the blanks around it, or a number that can be counted with', () => {
    const fields = { a: [{ b: ' x ' }], n: 3, no: Number.NaN, many: Infinity, text: '3' };
    expect(textAt(fields, 'a', 0, 'b')).toBe('x');
    expect([valueAt(fields, 'a', 1), textAt(fields, 'n'), textAt(null)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(['n', 'no', 'many', 'text', 'x'].map((key) => numberAt(fields, key))).toEqual([
      3,
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  test('is known by its key and its path, eight steps down', () => {
    const day = new Date(0);
    expect([...walkFields({ a: [1, { b: null }], d: day })]).toEqual([
      { value: 1, name: 'a', path: 'a.1' },
      { value: null, name: 'b', path: 'a.2.b' },
      { value: day, name: 'd', path: 'd' },
    ]);
    expect([...walkFields('x')]).toEqual([{ value: 'x', name: '', path: '' }]);
    const nest = (steps: number): unknown => (steps === 0 ? 'x' : { a: nest(steps - 1) });
    expect([...walkFields(nest(8))]).toHaveLength(1);
    expect([...walkFields(nest(9))]).toEqual([]);
  });

  test.each([
    ['a', 1],
    ['b.c', 3],
    ['b.d', 2],
    ['b.c.e', 3],
    ['l.1', 5],
    ['l.2.x', 7],
    ['l.3', 4],
    ['l.x', 4],
    ['7', 8],
    ['z', undefined],
    ['', undefined],
  ])('stands on a line, or what is around it does: %s', (field, line) => {
    const yaml = 'a: 1\nb:\n  c: 2\nl:\n  - 1\n  - y: 1\n    x: 2\n7: x\n? [k]\n: 1\n';
    expect(locateFields(yaml)(field)).toBe(line);
  });
});

describe('What is looked for in a file', () => {
  test('is told by its field, or by the first line of the text', () => {
    const file = { file: 'a.md', fields: { a: 'x', b: ['y', 'x'] }, body: 'x\ny\nx' };
    const find = (sought: string) => findInText(file, (written) => written === sought, 'er galt.');
    expect(find('x')).toEqual([
      { file: 'a.md', field: 'a', message: 'er galt.' },
      { file: 'a.md', field: 'b.2', message: 'er galt.' },
      { file: 'a.md', field: '', bodyLine: 1, message: 'teksten er galt.' },
    ]);
    expect(find('y').map(({ bodyLine }) => bodyLine)).toEqual([undefined, 2]);
    expect(find('z')).toEqual([]);
  });

  test('is told the key of a field, and none for the text', () => {
    const names: string[] = [];
    findInText({ file: 'a.md', fields: { a: [1] }, body: 'x' }, (_, name) => !names.push(name), '');
    expect(names).toEqual(['a', '']);
  });
});
