import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../../src/check/find-problems.ts';
import { findNearMiss } from '../../src/domain/near-miss.ts';
import type { RawEntry } from '../../src/check/problem.ts';
import { type SchemaNode, toSchemaNode } from '../../src/check/schema-node.ts';
import { toSlug } from '../../src/domain/slug.ts';
import { type CollectionName, collections } from '../../src/schema/collections.ts';
import { slugPattern } from '../../src/schema/fields.ts';
import { anything } from '../schema/make-fields.ts';

const names = Object.keys(collections) as CollectionName[];
const schemas = Object.fromEntries(
  names.map((name) => [name, toSchemaNode(collections[name].fields(() => z.string()))]),
) as unknown as Record<CollectionName, SchemaNode>;

const make = (
  collection: CollectionName,
  slug: string,
  fields: unknown,
  more: Partial<RawEntry> = {},
): RawEntry => ({
  collection,
  slug,
  fields,
  file: `${collection}/${slug}.md`,
  body: '',
  pictures: [],
  ...more,
});

const find = (entries: RawEntry[], municipality?: unknown, today = '2026-11-23') => {
  const file = 'kommune/kommune.yaml';
  const own = municipality === undefined ? undefined : { file, fields: municipality, body: '' };
  return findProblems({
    entries,
    municipality: own,
    files: [...(own ? [own] : []), ...entries],
    schemas,
    isText: () => true,
    addresses: { pages: new Set(), old: [] },
    published: [],
    told: new Set(),
    drawings: { things: ['kasse', 'kop'], stages: ['hylde', 'baenk'] },
    outline: undefined,
    today,
  });
};

const fieldsOf = (...args: Parameters<typeof find>) =>
  find(...args).map((problem) => problem.field);

describe('A date is in the future', () => {
  test.each(['2027', 2027, '2026-12', '2026-11-24', new Date('2026-11-24')])(
    'on 2026-11-23 when it is %j',
    (date) => {
      expect(fieldsOf([make('virksomheder', 'a', { grundlagt: date })])).toEqual(['grundlagt']);
    },
  );

  test.each([
    '2026',
    2026,
    '2026-11',
    '2026-11-23',
    new Date('2026-11-23'),
    '2025',
    'i morgen',
    undefined,
    null,
  ])('on 2026-11-23, but not when it is %j', (date) =>
    expect(fieldsOf([make('virksomheder', 'a', { grundlagt: date })])).toEqual([]),
  );

  test('in every field that says when something was seen', () => {
    const fields = {
      rsv: { set: '2027' },
      bekraeftet: { dato: '2027-01-01' },
      ansatte: [{ opgjort: 2025 }, { opgjort: 2027 }],
      kilder: [{ dato: '2027' }],
    };
    expect(fieldsOf([make('virksomheder', 'a', fields)])).toEqual([
      'rsv.set',
      'bekraeftet.dato',
      'ansatte.2.opgjort',
      'kilder.1.dato',
    ]);
    expect(fieldsOf([make('partnerskaber', 'a', { aar: 2027 })])).toEqual(['aar']);
    expect(fieldsOf([make('sider', 'a', { opdateret: '2027-01-01' })])).toEqual(['opdateret']);
  });

  test('and may be, for the date of a goal and the end of a rule', () => {
    expect(fieldsOf([make('resultater', 'a', { dato: 2030, slags: 'maalsaetning' })])).toEqual([]);
    expect(fieldsOf([make('ordliste', 'a', { gaelderFra: 2028, gaelderTil: 2030 })])).toEqual([]);
  });

  test('but the source of a goal is not', () => {
    const fields = { dato: 2030, slags: 'maalsaetning', kilder: [{ dato: 2030 }] };
    expect(fieldsOf([make('resultater', 'a', fields)])).toEqual(['kilder.1.dato']);
  });
});

/** The folders a schema's fields point into. */
function findTargets(schema: SchemaNode): string[] {
  const { target, item, fields } = schema;
  if (target !== undefined) return [target];
  if (item !== undefined) return findTargets(item);
  return Object.values(fields ?? {}).flatMap(findTargets);
}

describe('A vacancy', () => {
  const ways = [
    make('jobtyper', 'fleksjob', { loen: true }),
    make('jobtyper', 'praktik', { loen: false }),
  ];
  const enterprise = (jobtype: unknown) => make('virksomheder', 'x', { ledigeJob: [{ jobtype }] });

  test('is of a way with a wage', () => {
    expect(find([...ways, enterprise('praktik')])).toEqual([
      {
        file: 'virksomheder/x.md',
        field: 'ledigeJob.1.jobtype',
        message:
          '»praktik« giver ikke løn og er derfor ikke et ledigt job. Vælg fleksjob, eller slet jobbet.',
      },
    ]);
  });

  test.each(['fleksjob', undefined, 7])('may have %j as its way', (jobtype) => {
    expect(find([...ways, enterprise(jobtype)])).toEqual([]);
  });
});

describe('A reference', () => {
  test('is followed through lists and groups', () => {
    const fields = { parter: [{ virksomhed: 'a' }, { virksomhed: 'b' }], opgavetyper: ['c'] };
    const entries = [make('partnerskaber', 'x', fields), make('virksomheder', 'a', {})];
    expect(fieldsOf(entries)).toEqual(['parter.2.virksomhed', 'opgavetyper.1']);
  });

  test('that is no text is left to the schema', () => {
    expect(find([make('ydelser', 'x', { virksomhed: 7, opgavetype: null })])).toEqual([]);
  });

  test('may go both ways between two words, but not from a word to itself', () => {
    const words = [
      make('ordliste', 'a', { seOgsaa: ['b'] }),
      make('ordliste', 'b', { seOgsaa: ['a', 'b'] }),
    ];
    expect(find(words)).toEqual([
      { file: 'ordliste/b.md', field: 'seOgsaa.2', message: 'peger på filen selv. Fjern linjen.' },
    ]);
  });

  test('leads out of its own folder everywhere but in the glossary, so nothing can lie in a circle', () => {
    const inward = names.filter((name) => findTargets(schemas[name]).includes(name));
    expect(inward).toEqual(['ordliste']);
  });

  test('stands once in a list', () => {
    const entries = [make('virksomheder', 'x', { hensyn: ['ro', 'ro'] }), make('hensyn', 'ro', {})];
    expect(fieldsOf(entries)).toEqual(['hensyn.2']);
    const story = { parter: [{ virksomhed: 'x' }, { virksomhed: 'x' }] };
    expect(fieldsOf([make('virksomheder', 'x', {}), make('partnerskaber', 'y', story)])).toEqual(
      [],
    );
  });

  test('gets a suggestion, but not the two hundredth one', () => {
    const services = Array.from({ length: 200 }, (_, index) =>
      make('ydelser', `x-${index}`, { virksomhed: 'kantn' }),
    );
    const problems = find([make('virksomheder', 'kanten', {}), ...services]);
    expect(problems[0]?.message).toBe('»kantn« findes ikke i virksomheder/. Mente du »kanten«?');
    expect(problems[199]?.message).toBe(
      '»kantn« findes ikke i virksomheder/. Ret navnet, eller opret det i virksomheder/.',
    );
  });
});

describe('A town', () => {
  const steder = [{ navn: 'Kjellerup', slug: 'kjellerup' }];

  test.each(['hele kommunen', 'hele landet', 'Kjellerup'])('of a service may be %s', (area) => {
    expect(find([make('ydelser', 'x', { omraade: [area] })], { steder })).toEqual([]);
  });

  test('of an enterprise is a town and not an area', () => {
    expect(
      fieldsOf([make('virksomheder', 'x', { adresse: { by: 'hele landet' } })], { steder }),
    ).toEqual(['adresse.by']);
  });

  test('is not judged while kommune.yaml cannot be read', () => {
    expect(find([make('virksomheder', 'x', { adresse: { by: 'Atlantis' } })])).toEqual([]);
  });
});

describe('A picture', () => {
  const pictures = ['a.jpg'];

  test.each([
    ['./a.jpg', []],
    ['a.jpg', ['billede']],
    ['./A.jpg', ['billede', '']],
    ['../x/a.jpg', ['billede']],
    ['https://eksempel.dk/a.jpg', ['billede']],
    [undefined, ['']],
  ])('named %j gives problems in %j', (billede, fields) => {
    expect(fieldsOf([make('virksomheder', 'x', { billede }, { pictures })])).toEqual(fields);
  });

  test.each(['https://x.example/a.png', '//x.example/a.png', 'data:image/png;base64,AA'])(
    'in the text is not fetched from others: %s',
    (address) => {
      const [problem] = find([make('virksomheder', 'x', {}, { body: `![Logo](${address})` })]);
      expect(problem?.message).toContain('ligger hos andre');
    },
  );

  test('in the text counts as used, with blanks in its name too', () => {
    const body = '![En cykel](./en%20cykel.jpg "Titel")';
    expect(find([make('virksomheder', 'x', {}, { pictures: ['en cykel.jpg'], body })])).toEqual([]);
  });
});

describe('Whatever is written', () => {
  const entry = fc
    .tuple(fc.constantFrom(...names), anything, fc.string())
    .chain(([name, value, body]) => {
      const keys = Object.keys(collections[name].fields(() => z.string()).shape);
      const fields = fc.dictionary(fc.constantFrom(...keys), anything);
      return fc
        .oneof(fields, fc.constant(value))
        .map((written) => make(name, 'x', written, { body }));
    });
  const municipality = fc.dictionary(
    fc.constantFrom('steder', 'kort', 'forside', 'kontakt'),
    anything,
  );

  test('no check throws', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), municipality, (entries, fields) => {
        for (const problem of find(entries, fields)) expect(problem.message).toMatch(/[.?]$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('a knot in the YAML has an end', () => {
    const knot: Record<string, unknown> = { dato: 2020 };
    knot['kilder'] = [knot];
    expect(find([make('virksomheder', 'x', knot)])).toEqual([]);
  });

  test('a suggested slug is a slug, and stays the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = toSlug(name);
        if (slug === undefined) return;
        expect(slug).toMatch(slugPattern);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });
});

describe('What was meant', () => {
  test.each([
    ['Kjelerup', 'Kjellerup'],
    ['Gjerssoe', 'Gjessø'],
    ['kjellerup', 'Kjellerup'],
    ['Atlantis', undefined],
    ['x', undefined],
    ['', undefined],
  ])('by %j is %j', (word, meant) => {
    expect(findNearMiss(word, ['Gjessø', 'Kjellerup', 'Ry'])).toBe(meant);
  });
});
