import { describe, expect, it } from 'vitest';
import type { Fields } from '../../src/editing/field-value.ts';
import { readEntryText, rewriteEntryText, writeEntryText } from '../../src/editing/entry-text.ts';
import { readYaml, rewriteYaml, writeYaml } from '../../src/editing/rewrite-yaml.ts';

const old = `# Et sted
navn: 'Værket: af træ' # som det skriver det
art: kommunalt-tilbud
resume: >-
  Et hold er i skoven hver uge.
  De løser opgaver for andre.
  Det er for alle.
# Hvor det ligger.
adresse:
  by: Grønby
  # Set på kortet.
  bredde: 56.1

maalgrupper: [unge, voksne]
kilder:
  # den vigtigste
  - titel: Første
    url: https://a.example/
  - titel: "Anden: side"
    dato: 2021-09-15
  - titel: Tredje
status: aktiv
`;

const fields = readYaml(old);

const change = (changed: Fields): string => rewriteYaml(old, { ...fields, ...changed });

const sources = fields['kilder'] as Fields[];

describe('rewriteYaml', () => {
  it.each<[string, Fields, string, string]>([
    [
      'the quotes of a text and what is noted beside it',
      { navn: "I's" },
      "'Værket: af træ' #",
      "'I''s' #",
    ],
    [
      'a bare word',
      { art: 'arter: x' },
      'art: kommunalt-tilbud',
      `art: 'arter: x'`.replaceAll("'", '"'),
    ],
    [
      'the lines of a folded text that say the same',
      {
        resume: 'Et hold er i skoven hver uge. De løser mange opgaver for andre. Det er for alle.',
      },
      'De løser opgaver',
      'De løser mange opgaver',
    ],
    [
      'a list on one line',
      { maalgrupper: ['unge', 'alle', 'voksne'] },
      '[unge, voksne]',
      '[unge, alle, voksne]',
    ],
    ['what is gone from a list', { maalgrupper: ['voksne'] }, '[unge, voksne]', '[voksne]'],
    ['an emptied list', { maalgrupper: [] }, '[unge, voksne]', '[]'],
    [
      'a group with a comment in it',
      { adresse: { by: 'Fur', bredde: 56.1 } },
      'by: Grønby',
      'by: Fur',
    ],
    [
      'a field more in a group',
      { adresse: { vej: 'Vej 1', by: 'Grønby', bredde: 56.1 } },
      '  by: Grønby',
      '  vej: Vej 1\n  by: Grønby',
    ],
    ['a field less in a group', { adresse: { by: 'Grønby' } }, '  bredde: 56.1\n', ''],
    [
      'a bare day',
      {
        kilder: [sources[0]!, { ...sources[1], dato: '2022-01-31' }, sources[2]!] as Fields[string],
      },
      '2021-09-15',
      '2022-01-31',
    ],
    [
      'an item less',
      { kilder: [sources[0]!, sources[2]!] as Fields[string] },
      '  - titel: "Anden: side"\n    dato: 2021-09-15\n',
      '',
    ],
    [
      'an item more',
      { kilder: [...sources, { titel: 'Ny' }] as Fields[string] },
      '  - titel: Tredje\n',
      '  - titel: Tredje\n  - titel: Ny\n',
    ],
    [
      'an item first',
      { kilder: [{ titel: 'Ny' }, ...sources] as Fields[string] },
      '  - titel: Første\n',
      '  - titel: Ny\n  - titel: Første\n',
    ],
    [
      'an item that moves',
      { kilder: [sources[0]!, sources[2]!, sources[1]!] as Fields[string] },
      '  - titel: "Anden: side"\n    dato: 2021-09-15\n  - titel: Tredje\n',
      '  - titel: Tredje\n  - titel: "Anden: side"\n    dato: 2021-09-15\n',
    ],
    [
      'the first field of an item, taken away',
      { kilder: [{ url: 'https://a.example/' }, ...sources.slice(1)] as Fields[string] },
      '- titel: Første\n    url:',
      '- url:',
    ],
    [
      'a field that goes, but not the comment above it',
      { adresse: undefined },
      'adresse:\n  by: Grønby\n  # Set på kortet.\n  bredde: 56.1\n',
      '',
    ],
    ['text that looks like a number', { status: '1_000' }, 'status: aktiv', 'status: "1_000"'],
  ])('keeps all but %s', (_what, changed, from, to) => {
    expect(old).toContain(from);
    expect(change(changed)).toBe(old.replace(from, to));
  });

  it('puts a new field after the one it follows', () => {
    const { navn, ...rest } = fields;
    const written = rewriteYaml(old, { navn, nabo: 'Fjern Kommune', ...rest, cvr: '10103940' });
    expect(written).toBe(
      old
        .replace('skriver det\n', 'skriver det\nnabo: Fjern Kommune\n')
        .replace('status: aktiv\n', 'status: aktiv\ncvr: "10103940"\n'),
    );
  });

  it('keeps the comments of a list over several lines', () => {
    const text = 'a:\n  [\n    en, # den første\n    to,\n  ]\nb: 1\n';
    expect(rewriteYaml(text, { a: ['en', 'to', 'tre'], b: 1 })).toBe(
      'a:\n  [\n    en, # den første\n    to,\n    tre,\n  ]\nb: 1\n'.replace(
        'to,\n    tre,',
        'to,\n    tre,',
      ),
    );
  });

  it('writes into a file that has no fields yet', () => {
    expect(rewriteYaml('# Intet endnu\n', { navn: 'Et sted' })).toBe(
      '# Intet endnu\nnavn: Et sted\n',
    );
  });

  it('does not write over what it cannot read', () => {
    expect(() => rewriteYaml('navn: [en, to\n', { navn: 'x' })).toThrow();
    expect(() => rewriteYaml('- en\n- to\n', { navn: 'x' })).toThrow();
    expect(() => rewriteYaml('a: 1\na: 2\n', { a: 3 })).toThrow();
  });

  it('reads what stands under a name as `&x` where it is asked for as `*x`', () => {
    const text = 'a: &x Her\nb: *x\n';
    expect(readYaml(rewriteYaml(text, { a: 'Der', b: 'Her' }))).toEqual({ a: 'Der', b: 'Her' });
  });
});

describe('writeYaml', () => {
  it('writes a new file as the others are: short lists on one line, text over several lines below', () => {
    expect(
      writeYaml({
        navn: 'Grøn: sted',
        maalgrupper: ['unge', 'voksne'],
        letLaest: 'En.\nTo.',
        dato: '2026-11-28',
        orden: 4,
        kilder: [{ titel: 'En', url: 'https://a.example/' }],
        mangler: undefined,
      }),
    ).toBe(
      'navn: "Grøn: sted"\nmaalgrupper: [unge, voksne]\nletLaest: |-\n  En.\n  To.\ndato: "2026-11-28"\norden: 4\nkilder:\n  - titel: En\n    url: https://a.example/\n',
    );
  });
});

describe('the text under the fields', () => {
  const text = '\uFEFF---\r\nnavn: Et sted\r\n---\r\n\r\nHer er det.\r\n\r\nOg mere.\r\n';

  it('is read without what is empty around it, and changes alone', () => {
    const entry = readEntryText(text, 'markdown');
    expect(entry).toEqual({ fields: { navn: 'Et sted' }, body: 'Her er det.\n\nOg mere.' });
    expect(rewriteEntryText(text, { ...entry, body: 'Her er det.\n\nOg andet.' }, 'markdown')).toBe(
      text.replace('mere', 'andet'),
    );
  });

  it('is put below an empty line where there was none', () => {
    const bare = '---\nnavn: Et sted\n---\n';
    expect(rewriteEntryText(bare, { fields: { navn: 'Et sted' }, body: 'Ny.' }, 'markdown')).toBe(
      `${bare}\nNy.\n`,
    );
    expect(writeEntryText({ fields: { navn: 'Et sted' }, body: 'Ny.' }, 'markdown')).toBe(
      `${bare}\nNy.\n`,
    );
  });

  it('needs its two lines with ---', () => {
    expect(() => readEntryText('navn: Et sted\n', 'markdown')).toThrow();
  });
});
