import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { RawEntry } from '../../src/check/problem.ts';
import { findDuplicates } from '../../src/check/rules/duplicates.ts';
import { findFutureDates } from '../../src/check/rules/future-dates.ts';
import { findGaps } from '../../src/check/rules/gaps.ts';
import { findHardTexts } from '../../src/check/rules/hard-texts.ts';
import { findUnfinishedLanguages } from '../../src/check/rules/unfinished-languages.ts';
import { findOldChecks } from '../../src/check/rules/old-checks.ts';
import { hasPosition } from '../../src/check/picture-position.ts';
import { parseYaml } from '../../src/check/parse-yaml.ts';
import { ask, entry } from './ask-rule.ts';
import { wordKeys } from '../../src/schema/language.ts';
import { edit, makeContent, today } from './make-content.ts';

describe('what is not known of an enterprise', () => {
  const facts: Record<string, object> = {
    aabningstider: { aabningstider: ['Mandag 9-12'] },
    adgang: { adgang: 'Ingen trin.' },
    'adresse.vej': { adresse: { vej: 'Havnen 1' } },
    'kontakt.web': { kontakt: { web: 'https://x.example' } },
    jobtyper: { jobtyper: ['fleksjob'] },
    timerPrUgeFra: { timerPrUgeFra: 3 },
    hensyn: { hensyn: ['ro'] },
    maalgrupper: { maalgrupper: ['unge'] },
    ansatte: { ansatte: [{ antal: 3 }] },
    billeder: { billeder: [{ fil: './a.jpg' }] },
  };
  const gapsOf = (fields: object) =>
    ask(findGaps, entry('virksomheder', 'a', fields)).map(({ message }) => message);

  test.each(Object.entries(facts))('is not »%s« when it is written', (name, fields) => {
    const [message = ''] = gapsOf(fields);
    expect(message).toContain('har 1 af de 11 oplysninger');
    expect(message).not.toContain(name);
    for (const other of Object.keys(facts)) if (other !== name) expect(message).toContain(other);
  });

  test.each(['telefon', 'email', 'salg', 'job'])(
    'is no contact when kontakt.%s is written',
    (key) => {
      expect(gapsOf({ kontakt: { [key]: 'x' } })[0]).not.toContain('kontakt.telefon');
    },
  );

  it('is a contact when its number and mail are somebody else’s', () => {
    const contact = { telefon: '12 34 56 78', email: 'a@b.example' };
    expect(gapsOf({ kontakt: { ...contact, hoererTil: 'Kommunen' } })[0]).toContain(
      'kontakt.telefon',
    );
    for (const own of ['job', 'salg'])
      expect(
        gapsOf({ kontakt: { ...contact, hoererTil: 'Kommunen', [own]: contact } })[0],
      ).not.toContain('kontakt.telefon');
  });

  it('is nothing when all is written, nor of an enterprise that has closed', () => {
    const all = Object.assign({}, ...Object.values(facts), {
      kontakt: { web: 'https://x.example', telefon: '12 34 56 78' },
    }) as object;
    expect(gapsOf(all)).toEqual([]);
    expect(gapsOf({ status: 'historisk' })).toEqual([]);
  });
});

describe('two enterprises with one CVR number', () => {
  const fieldsOf = (first: object, second: object) =>
    ask(
      findDuplicates,
      entry('virksomheder', 'a', { navn: 'A', cvr: 12345678, ...first }),
      entry('virksomheder', 'b', { navn: 'B', cvr: '12345678 ', ...second }),
    ).map(({ file, field }) => `${file} ${field}`);

  it('are units of one company when their own numbers differ', () => {
    expect(fieldsOf({ pNummer: 1 }, { pNummer: 2 })).toEqual([]);
  });

  test.each([
    ['neither has a number of its own', {}, {}],
    ['only the first has one', { pNummer: 1 }, {}],
    ['only the second has one', {}, { pNummer: 1 }],
    ['both have the same', { pNummer: 1 }, { pNummer: '1' }],
  ])('are a mistake when %s', (_, first, second) => {
    expect(fieldsOf(first, second)).toEqual(['virksomheder/b.md cvr']);
  });

  it('is the name too, whatever its capitals; without a name there is nothing to share', () => {
    expect(fieldsOf({ navn: 'KANTEN', cvr: 1 }, { navn: 'Kanten', cvr: 2 })).toEqual([
      'virksomheder/b.md navn',
    ]);
    expect(fieldsOf({ navn: 'Kanten!', cvr: 1 }, { navn: 'Kanten', cvr: 2 })).toEqual([
      'virksomheder/b.md navn',
    ]);
    expect(fieldsOf({ navn: 'Kanten - Nord', cvr: 1 }, { navn: 'Kanten Nord', cvr: 2 })).toEqual([
      'virksomheder/b.md navn',
    ]);
    expect(fieldsOf({ navn: '', cvr: '' }, { navn: '', cvr: '' })).toEqual([]);
  });
});

describe('a date to look at again', () => {
  const find = (...args: Parameters<typeof entry>) =>
    ask(findOldChecks, entry(...args)).map(({ message }) =>
      message.split(' ').slice(0, 2).join(' '),
    );

  it('comes when a year is over, and no month early', () => {
    expect(find('sider', 'om', { opdateret: '2025-12-01' })).toEqual([]);
    expect(find('sider', 'om', { opdateret: '2025-11-01' })).toEqual(['er over']);
  });

  it('is none where no day is written, or something that is none', () => {
    expect(find('sider', 'om', {})).toEqual([]);
    expect(find('sider', 'om', { opdateret: 'i går' })).toEqual([]);
  });

  it('is that of the check where both are written', () => {
    const [checked, changed] = ['2024-11-01', '2026-11-01'];
    const fieldsOf = (dato: string, opdateret: string) =>
      ask(findOldChecks, entry('guide', 'a', { kontrolleret: { dato }, opdateret })).map(
        ({ field }) => field,
      );
    expect(fieldsOf(checked, changed)).toEqual(['kontrolleret.dato']);
    expect(fieldsOf(changed, checked)).toEqual([]);
  });

  it('may lie ahead for a goal among the results, and for nothing else', () => {
    const fields = { slags: 'maalsaetning', dato: '2030' };
    expect(ask(findFutureDates, entry('resultater', 'a', fields))).toEqual([]);
    expect(ask(findFutureDates, entry('guide', 'a', fields)).map(({ field }) => field)).toEqual([
      'dato',
    ]);
  });
});

describe('a text at the bound of its register', () => {
  const words = (count: number) => `${'ord '.repeat(count).trim()}.`;

  test.each([
    ['sider', 30],
    ['guide', 50],
  ] as const)(
    'is not too hard in %s/ with a LIX of %i, and is with one more',
    (collection, limit) => {
      const find = (count: number) =>
        ask(findHardTexts, entry(collection, 'a', {}, words(count))).length;
      expect([find(limit), find(limit + 1)]).toEqual([0, 1]);
    },
  );

  it('may have twelve words in an easy sentence, and only an enterprise has such', () => {
    const find = (collection: RawEntry['collection'], count: number) =>
      ask(findHardTexts, entry(collection, 'a', { letLaest: words(count) })).length;
    expect([find('virksomheder', 12), find('virksomheder', 13)]).toEqual([0, 1]);
    expect(find('ydelser', 13)).toBe(0);
  });
});

describe('what an editor is told', () => {
  const broen = 'virksomheder/broen/index.md';

  it('comes in the order of files and lines, mistakes and warnings alike', async () => {
    const folder = makeContent((files) => {
      edit('ydelser/cykel-paa-en-dag.md', 'titel:', 'ukendt: 1\ntitel:')(files);
      edit(broen, 'navn:', 'fremmed: 1\nnavn:')(files);
      edit(broen, 'adresse:', 'anden: 1\nadresse:')(files);
    });
    const { problems, warnings } = await checkContent(folder, today);
    for (const found of [problems, warnings]) {
      const order = found.map(({ file, line = 0 }) => `${file} ${String(line).padStart(4, '0')}`);
      expect(order.length).toBeGreaterThan(2);
      expect(order).toEqual(order.toSorted());
    }
  });

  it('is the mistakes alone where only they are asked for, and the same ones', async () => {
    const folder = makeContent(edit(broen, 'navn:', 'fremmed: 1\nnavn:'));
    const all = await checkContent(folder, today);
    expect(all.warnings).not.toEqual([]);
    expect(await checkContent(folder, today, 'problems')).toEqual({ ...all, warnings: [] });
  });

  it('of a field is its mistake alone, not advice about it too', async () => {
    const advice = edit(broen, 'Vi syr.', 'Vi syr. Kilderne nævner ikke en pris.');
    const fieldsOf = async (...changes: ReturnType<typeof edit>[]) => {
      const folder = makeContent((files) => changes.forEach((change) => change(files)));
      const { warnings } = await checkContent(folder, today);
      return warnings.filter(({ file }) => file === broen).map(({ field }) => field);
    };
    expect(await fieldsOf(advice)).toContain('resume');
    const tooLong = edit(broen, 'Vi syr.', `Vi syr. ${'Og mere. '.repeat(60)}`);
    expect(await fieldsOf(advice, tooLong)).not.toContain('resume');
    expect(await fieldsOf(advice, tooLong)).toContain('');
  });
});

describe('an alias of YAML that nobody has defined', () => {
  test.each([
    ['a: 1\nb: *fed*', 2],
    ['liste:\n  - et\n  - *fed*', 3],
    ['liste:\n  - navn: *fed*', 2],
    ['a: 1\n\nb:   *x', 3],
  ])('is told of with its line: %j', (yaml, line) => {
    expect(parseYaml(yaml)).toEqual({
      message: expect.stringContaining('begynder med * eller &') as string,
      line,
    });
  });
});

describe('the position in a picture', () => {
  /** A directory of EXIF with one entry that leads to another, in which one tag stands. */
  function makeExif(order: 'II' | 'MM', tag: number, head = ''): Buffer {
    const tiff = Buffer.alloc(64);
    const short = (value: number, at: number) =>
      order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
    const long = (value: number, at: number) =>
      order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
    tiff.write(order, 0, 'latin1');
    short(42, 2);
    long(8, 4);
    short(1, 8);
    short(0x88_25, 10);
    long(40, 18);
    short(1, 40);
    short(tag, 42);
    return Buffer.concat([Buffer.from(head, 'latin1'), tiff]);
  }

  test.each(['II', 'MM'] as const)(
    'is found in data of the order %s, with and without its head',
    (order) => {
      expect(hasPosition(makeExif(order, 2), undefined)).toBe(true);
      expect(hasPosition(makeExif(order, 2, 'Exif\0\0'), undefined)).toBe(true);
      expect(hasPosition(makeExif(order, 1), undefined)).toBe(false);
    },
  );

  it('is not found in nothing, in data that ends too early, or in other XMP', () => {
    expect(hasPosition(undefined, undefined)).toBe(false);
    expect(hasPosition(makeExif('II', 2).subarray(0, 30), undefined)).toBe(false);
    expect(hasPosition(undefined, Buffer.from('<x:xmpmeta>Artist</x:xmpmeta>'))).toBe(false);
    expect(hasPosition(undefined, Buffer.from('<exif:GPSLatitude>56'))).toBe(true);
  });
});

describe('what is still to be translated', () => {
  const english = (ord: object) => entry('sprog', 'en', { navn: 'English', ord });
  const all = Object.fromEntries(wordKeys.map((key) => [key, 'x']));
  const way = (fields: object) => entry('jobtyper', 'fleksjob', { titel: 'Fleksjob', ...fields });
  const told = { titel: 'Fleksjob', resume: 'A job.', letLaest: 'A job.' };

  it('is told of the words first, in one line that names some', () => {
    const rest = { ...all, menu: '', job: undefined };
    expect(ask(findUnfinishedLanguages, english(rest), way({}))).toEqual([
      {
        file: 'sprog/en.md',
        field: 'ord',
        message: expect.stringContaining('mangler 2 af ') as string,
      },
    ]);
    const [none] = ask(findUnfinishedLanguages, english({}));
    expect(none?.message).toContain('ingen side er på engelsk endnu: tilIndholdet, menu, ');
    expect(none?.message).toContain(', ….');
  });

  it('is told of ways and places when the words are there, but of none that have closed', () => {
    const place = (slug: string, fields: object) => entry('virksomheder', slug, fields);
    const [rest] = ask(
      findUnfinishedLanguages,
      english(all),
      way({}),
      place('aaben', { paa: { en: { resume: 'A place.' } } }),
      place('lukket', { status: 'historisk' }),
    );
    expect(rest?.message).toBe(
      'har 2 ting, der kun er på dansk: jobtyper/fleksjob, virksomheder/aaben. Skriv dem på engelsk under paa.en i filen.',
    );
    expect(ask(findUnfinishedLanguages, english(all), way({ paa: { en: told } }))).toEqual([]);
  });
});
