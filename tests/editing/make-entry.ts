import fc from 'fast-check';

/** A field of an invented file: its name, its value, and the lines it is written in, comments and all. */
interface WrittenField {
  key: string;
  value: unknown;
  lines: string[];
}

/** A scalar that stands alone on its line: where, and what is written there. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'sted',
        'æble',
        'Grøn Å',
        'vi',
        'er',
        '#1',
        'kl.',
        '9-15:',
        "I's",
        '"ja"',
        '8600',
        '§ 104',
        '–',
        '{x}',
        '[y]',
        'a,b',
        '100 %',
        '&',
        '*god*',
        '@',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const odd = fc.constantFrom(
  ...[
    '',
    ' ',
    'true',
    'null',
    '~',
    '2026-11-28',
    '2018',
    '1_000',
    '0b1',
    '0o7',
    '0x1F',
    '1e3',
    '.5',
    '- x',
    '? x',
    ': x',
    'x: y',
    'x #y',
    '#',
    "'",
    '"',
    '\\',
    '---',
    '...',
    '<<',
    '=',
    '!a',
    '%a',
    '|',
    '>',
    '`',
    '\t',
    'a\tb',
    ' a',
    'a ',
    'yes',
    'Ja',
    '12:30:45',
    '+45 86 16 76 99',
    '86 16 76 99',
    '\u00ad',
    '\u{1f600}',
  ],
);

/** Texts an editor may write, the odd ones too. */
export const anyText = fc.oneof({ weight: 3, arbitrary: words }, odd, fc.string({ maxLength: 20 }));

const anyScalar = fc.oneof(
  { weight: 5, arbitrary: anyText },
  fc.integer({ min: -999, max: 99_999 }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 })
    .map((n) => Number(n.toFixed(4)) || 0),
  fc.boolean(),
);

/** Values as fields have them. */
export const anyValue = fc.letrec<{ value: unknown; group: unknown; list: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'value' },
    { weight: 6, arbitrary: anyScalar },
    tie('list'),
    tie('group'),
  ),
  list: fc.oneof(
    fc.array(anyScalar, { maxLength: 5, depthIdentifier: 'value' }),
    fc.array(tie('group'), { maxLength: 4, depthIdentifier: 'value' }),
  ),
  group: fc.dictionary(
    fc.constantFrom('titel', 'url', 'dato', 'by', 'postnr', 'ord-2', 'æ'),
    tie('value'),
    { minKeys: 1, maxKeys: 4, noNullPrototype: true, depthIdentifier: 'value' },
  ),
})).value;

/** How a file is written, one choice after the other. */
type Choose = <T>(options: readonly T[]) => T;

const bare = /^[a-zæøåA-ZÆØÅ][a-zæøåA-ZÆØÅ0-9 .–§%]*[a-zæøå.]$/;
const isWord = (text: string): boolean =>
  bare.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);

function scalarLines(value: unknown, choose: Choose, indent: string, isInline: boolean): string[] {
  if (typeof value !== 'string') return [String(value)];
  const ways = ['double'];
  if (!/[\n\r\t\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/.test(value)) {
    ways.push('single');
    if (isWord(value)) ways.push('plain', 'plain');
    if (!isInline && isWord(value) && !value.includes('  '))
      ways.push('folded', 'literal', 'under');
  }
  const parts = value.split(' ');
  switch (choose(ways)) {
    case 'single':
      return [`'${value.replaceAll("'", "''")}'`];
    case 'plain':
      return [value];
    case 'literal':
      return [choose(['|', '|-']), `${indent}  ${value}`];
    case 'folded':
      return [choose(['>', '>-']), ...parts.map((part) => `${indent}  ${part}`)];
    case 'under':
      return parts.map((part, index) => (index === 0 ? part : `${indent}  ${part}`));
    default:
      return [JSON.stringify(value)];
  }
}

function inline(value: unknown, choose: Choose): string {
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, choose)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${inline(item, choose)}`)
      .join(', ')} }`;
  return scalarLines(value, choose, '', true)[0]!;
}

/** The lines of a value: what stands after the colon first, then the lines below it. */
function valueLines(value: unknown, choose: Choose, indent: string): string[] {
  if (typeof value !== 'object' || value === null) {
    const [first = '', ...rest] = scalarLines(value, choose, indent, false);
    return [` ${first}${rest.length === 0 ? choose(['', '', '', '  # note']) : ''}`, ...rest];
  }
  const items = Array.isArray(value) ? value : Object.entries(value);
  if (items.length === 0) return [Array.isArray(value) ? ' []' : ' {}'];
  if (choose([true, false, false])) {
    if (Array.isArray(value) && choose([true, false]))
      return [
        '',
        `${indent}  [`,
        ...value.map((item) => `${indent}    ${inline(item, choose)},${choose(['', ' # her'])}`),
        `${indent}  ]`,
      ];
    return [` ${inline(value, choose)}`];
  }
  const comment = choose([[], [], [`${indent}  # om det`]]);
  if (!Array.isArray(value)) return ['', ...comment, ...groupLines(value, choose, `${indent}  `)];
  const inner = choose([`${indent}  `, indent]);
  return [
    '',
    ...value.flatMap((item: unknown) => {
      const above = choose([[], [], [`${inner}# om den næste`]]);
      if (
        typeof item === 'object' &&
        item !== null &&
        !Array.isArray(item) &&
        Object.keys(item).length > 0
      ) {
        const [first = '', ...rest] = groupLines(item, choose, `${inner}  `);
        return [...above, `${inner}- ${first.trimStart()}`, ...rest];
      }
      const [first = '', ...rest] = valueLines(item, choose, inner);
      return [...above, `${inner}-${first}`, ...rest];
    }),
  ];
}

function groupLines(group: object, choose: Choose, indent: string): string[] {
  return Object.entries(group).flatMap(([key, value]) => {
    const [first = '', ...rest] = valueLines(value, choose, indent);
    return [`${indent}${key}:${first}`, ...rest];
  });
}

/** Fields of an invented file, each written in a way of its own, with comments and empty lines between them. */
const anyFields: fc.Arbitrary<WrittenField[]> = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom(
        'navn',
        'resume',
        'adresse',
        'kilder',
        'soegeord',
        'dato',
        'tegning',
        'vaerdi',
      ),
      anyValue,
      {
        minKeys: 1,
        noNullPrototype: true,
      },
    ),
    fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 }),
  )
  .map(([fields, numbers]) => {
    let next = 0;
    const choose: Choose = (options) =>
      options[numbers[next++ % numbers.length]! % options.length]!;
    return Object.entries(fields).map(([key, value]) => ({
      key,
      value,
      lines: [
        ...choose([[], [], ['# om feltet'], ['']]),
        ...groupLines({ [key]: value }, choose, ''),
      ],
    }));
  });

/** A whole file: fields above a text, with the line ends and the mark that some programs write. */
export const anyFile = fc
  .record({
    fields: anyFields,
    body: fc.constantFrom('', 'Her er *teksten*.\n\n- en\n- to', '---\nikke felter'),
    isWindows: fc.boolean(),
    hasMark: fc.boolean(),
    end: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(({ fields, body, isWindows, hasMark, end }) => {
    const lines = [
      '---',
      ...fields.flatMap((field) => field.lines),
      '---',
      ...(body === '' ? [] : ['', body]),
    ];
    const text = `${hasMark ? '\uFEFF' : ''}${lines.join('\n')}${end}`;
    return { fields, body, text: isWindows ? text.replaceAll('\n', '\r\n') : text };
  });
