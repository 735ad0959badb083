import { describe, expect, it } from 'vitest';
import { formatWarnings, isGrouped } from '../../src/check/group-warnings.ts';
import type { Problem } from '../../src/check/problem.ts';

const place = (name: string, more: Partial<Problem> = {}): Problem => ({
  file: `virksomheder/${name}/index.md`,
  field: 'bekraeftet',
  message: 'mangler.',
  kind: 'oldConfirmations',
  ...more,
});

const places = ['a', 'b', 'c', 'd', 'e'];

describe('The warnings of a check', () => {
  it('are a line for each file while they are few', () => {
    const few = places.slice(0, 3).map((name) => place(name, { line: 4 }));
    expect(isGrouped(few)).toBe(false);
    expect(formatWarnings(few)).toEqual(
      ['a', 'b', 'c'].map(
        (name) => `virksomheder/${name}/index.md:4: advarsel: bekraeftet: mangler.`,
      ),
    );
  });

  it('are one line for many files, with how many and the first', () => {
    const all = places.map((name) => place(name));
    expect(isGrouped(all)).toBe(true);
    expect(formatWarnings(all)).toEqual([
      'virksomheder/: advarsel i 5 filer: bekraeftet: mangler. (a, b, c og 2 til)',
    ]);
  });

  it('give the first as an example where they do not say the same, and count what each lacks', () => {
    const different = places.map((name) => place(name, { message: `står i ${name}.` }));
    expect(formatWarnings(different)).toEqual([
      'virksomheder/: advarsel i 5 filer: bekraeftet: fx står i a. (a, b, c og 2 til)',
    ]);
    const gaps = places.map((name, at) =>
      place(name, { field: '', missing: at === 0 ? ['hensyn', 'adgang'] : ['adgang'] }),
    );
    expect(formatWarnings(gaps)).toEqual([
      'virksomheder/: advarsel i 5 filer: mangler oplysninger, folk leder efter. Spørg stederne. Så mange mangler: adgang (5) og hensyn (1). (a, b, c og 2 til)',
    ]);
  });

  it('keep what is of another rule, field, folder or municipality apart, and items of a list together', () => {
    const apart = [
      ...places.map((name) => place(name, { kind: `rule of ${name}` })),
      ...places.map((name) => place(name, { field: name })),
      ...places.map((name) => place(name, { file: `kommuner/${name}/sider/om.md` })),
      ...places.map((name) => ({ file: `virksomheder/${name}/index.md`, field: '', message: 'x' })),
    ];
    expect(formatWarnings(apart)).toHaveLength(apart.length);
    const sources = places.map((name, at) => place(name, { field: `kilder.${at + 1}.titel` }));
    expect(formatWarnings(sources)).toHaveLength(1);
  });

  it('of one file are told one by one, however many they are', () => {
    const lines = places.map((_, at) => place('a', { field: '', line: at + 1 }));
    expect(formatWarnings(lines)).toHaveLength(places.length);
  });
});
