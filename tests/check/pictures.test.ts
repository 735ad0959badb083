import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainDrawing } from '../../src/check/check-drawing.ts';
import { explainMap } from '../../src/check/check-map.ts';
import { checkPictures } from '../../src/check/check-pictures.ts';
import { isMoving, isWhole, kindOf } from '../../src/check/picture-bytes.ts';
import { hasPosition } from '../../src/check/picture-position.ts';
import { drawPicture } from '../pictures.ts';
import { add, makeContent } from './make-content.ts';

const photo = drawPicture(640, 480, true);
const kinds = [
  ['jpg', await photo.clone().jpeg({ progressive: true }).toBuffer()],
  ['png', await photo.clone().png().toBuffer()],
  ['webp', await photo.clone().webp().toBuffer()],
  ['avif', await photo.clone().avif({ effort: 0 }).toBuffer()],
] as const;

describe('The bytes of a picture', () => {
  test.each(kinds)('say that it is a %s, whole and at rest', (kind, bytes) => {
    expect([kindOf(bytes), isWhole(bytes, kind), isMoving(bytes, kind)]).toEqual([
      kind,
      true,
      false,
    ]);
  });

  test('say that a jpg was broken off, though the preview inside it is whole', () => {
    const picture = kinds[0][1];
    const preview = Buffer.concat([picture.subarray(0, 2), picture, picture.subarray(2)]);
    expect(isWhole(preview, 'jpg')).toBe(true);
    expect(isWhole(preview.subarray(0, -100), 'jpg')).toBe(false);
  });

  const box = (length: number, type: string, bytes = length) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUInt32BE(length, 0);
    buffer.write(type, 4, 'latin1');
    return buffer;
  };

  test.each([
    ['ends with its last box', [box(16, 'ftyp'), box(20, 'mdat')], true],
    ['ends with a box that holds nothing', [box(16, 'ftyp'), box(8, 'free')], true],
    ['has a last box as long as the file', [box(16, 'ftyp'), box(0, 'mdat', 50)], true],
    ['ends within a box', [box(16, 'ftyp'), box(20, 'mdat', 12)], false],
    ['ends before a box says how long it is', [box(16, 'ftyp'), Buffer.alloc(4)], false],
    ['has a box that is shorter than its own head', [box(16, 'ftyp'), box(7, 'mdat', 20)], false],
  ])('say of an avif that %s: %#', (_, boxes, whole) => {
    expect(isWhole(Buffer.concat(boxes), 'avif')).toBe(whole);
  });

  test('say that a jpg without a beginning and an end is none, and leave a webp to its reader', () => {
    expect(isWhole(Buffer.from('x'), 'jpg')).toBe(false);
    expect(isWhole(Buffer.from('x'), 'png')).toBe(false);
    expect(isWhole(Buffer.from('x'), 'webp')).toBe(true);
  });

  test.each([
    ['png', 'head acTL more IDAT', true],
    ['png', 'head IDAT acTL', false],
    ['webp', 'RIFF....WEBPVP8X....ANIM', true],
    ['webp', 'RIFF....WEBPVP8X....ANMF', false],
    ['avif', '....ftypavis', true],
    ['avif', '....ftypavif', false],
    ['jpg', '....ftypavis acTL ANIM', false],
  ] as const)('say whether it moves: a %s of »%s«', (kind, text, moves) => {
    expect(isMoving(Buffer.from(text, 'latin1'), kind)).toBe(moves);
  });

  test('may be anything: nothing is thrown', () => {
    const start = fc.constantFrom('', 'Exif\0\0II*\0', 'Exif\0\0MM\0*', '\0\0\0\x20ftypavif');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (text, rest) => {
        const bytes = Buffer.concat([Buffer.from(text, 'latin1'), rest]);
        kindOf(bytes);
        hasPosition(bytes, bytes);
        for (const [kind] of kinds) {
          isWhole(bytes, kind);
          isMoving(bytes, kind);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('The picture files of a folder', () => {
  const told = async (file: string, bytes?: Buffer) => {
    const folder = makeContent(bytes === undefined ? undefined : add(file, bytes));
    const { problems, warnings } = await checkPictures(folder, [file]);
    return [problems, warnings].map((found) =>
      found.map((each) => {
        expect(each).toMatchObject({ file, field: '' });
        return each.message;
      }),
    );
  };

  test.each(kinds)('may be a %s with its ending', async (kind, bytes) => {
    expect(await told(`virksomheder/broen/a.${kind}`, bytes)).toEqual([[], []]);
  });

  test('may have either ending of a jpg, and no other kind inside', async () => {
    expect(await told('virksomheder/broen/a.jpeg', kinds[0][1])).toEqual([[], []]);
    expect(await told('virksomheder/broen/a.jpeg', kinds[1][1])).toEqual([
      [
        'er en png-fil, selv om navnet ender på .jpeg. Omdøb til »a.png«, og ret navnet i index.md.',
      ],
      [],
    ]);
  });

  test('weigh two megabytes at most to be told nothing of, eight to be shown', async () => {
    const weighing = (bytes: number) =>
      Buffer.concat([kinds[1][1], Buffer.alloc(bytes - kinds[1][1].length)]);
    const file = 'virksomheder/broen/a.png';
    expect(await told(file, weighing(2e6))).toEqual([[], []]);
    expect(await told(file, weighing(2_960_000))).toEqual([
      [],
      ['fylder 3,0 MB. Gem det mindre, fx 1600 pixel bredt.'],
    ]);
    expect((await told(file, weighing(8e6)))[0]).toEqual([]);
    expect(await told(file, weighing(9e6))).toEqual([
      ['fylder 9,0 MB, og et billede må højst fylde 8 MB. Gem det mindre, fx 1600 pixel bredt.'],
      [],
    ]);
  });

  test('can be opened, and read as pictures', async () => {
    const unreadable = 'kan ikke læses som et billede. Gem det igen fra et billedprogram.';
    expect(await told('virksomheder/broen/nej.png')).toEqual([[unreadable], []]);
    const head = Buffer.concat([kinds[1][1].subarray(0, 8), Buffer.from('IEND')]);
    expect(await told('virksomheder/broen/a.png', head)).toEqual([[unreadable], []]);
  });
});

describe('A drawing', () => {
  test('may come from a drawing program, with its comment and declaration', () => {
    const svg =
      '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: Tegneprogram 28.0 -->\n' +
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><use xlink:href="#b"/><path id="b" fill="url(#a)" d="M0 0"/></svg>\n';
    expect(explainDrawing(svg, true)).toBeUndefined();
  });

  test('has styles of its own only where it stands alone: as the icon', () => {
    const svg = '<svg><style>@media print { path { fill: #000 } }</style></svg>';
    expect([explainDrawing(svg, false), explainDrawing(svg, true)]).toEqual([
      undefined,
      expect.stringContaining('style'),
    ]);
  });

  test('may speak of what it must not have, in words and comments', () => {
    const svg =
      '<svg><!-- <path onclick="x"/> <!DOCTYPE --><title>C:\\tegn</title><text>url(x) on = 1</text></svg>\r\n';
    expect(explainDrawing(svg, true)).toBeUndefined();
  });

  test('may be nested deeper than a stack is', () => {
    expect(
      explainDrawing(`<svg>${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}</svg>`, true),
    ).toBeUndefined();
  });

  test('says what is wrong with it, by its name', () => {
    const explain = (inside: string) => explainDrawing(`<svg>${inside}</svg>`, true);
    expect(explain('<g onload="hit()"/>')).toContain('kode (on…=)');
    expect(explain('<use xmlns:q="x" q:href="//eksempel.dk/x"/>')).toContain('href');
    expect(explain('<rect fill="URL( https://eksempel.dk )"/>')).toContain('url');
    expect(explain('<marquee/>')).toContain('<marquee>');
    expect(explain('<!DOCTYPE svg>')).toContain('DOCTYPE');
    expect(explain('<rect style="fill: red"/>')).toContain('style');
  });

  test.each([
    '<svg><body onload=hit()></svg>',
    '<svg><g></svg>',
    '<svg></g></svg>',
    '<svg><path d="M0 0"/>',
    '<svg/><svg/>',
    '<svg><title><img src=x onerror=hit()></title></svg>',
    '<svg><title><style><img src=x></style></title></svg>',
    '<svg><!--><script>hit()</script>--></svg>',
    '<svg><?php hit() ?></svg>',
    '<svg><style>a{background:image-set("//eksempel.dk/x" 1x)}</style></svg>',
    '<svg><style>a{fill:&#117;rl(x)}</style></svg>',
    '<frameset><svg/></frameset>',
    '<svg><path d="M0 0" oNcLiCk=hit()/></svg>',
    '<svg><path/onload=hit() /></svg>',
    '<svg><a href=https://eksempel.dk>x</a></svg>',
    '<svg><use href = "//eksempel.dk/x"/></svg>',
    '<svg><image xlink:href="x.png"/></svg>',
    '<svg><style>@import "x.css"</style></svg>',
    '<svg><style>a{fill:u\\72l(x)}</style></svg>',
    '<svg><rect fill="&#117;rl(x)"/></svg>',
    '<svg><set attributeName="href" to="x"/></svg>',
    '<svg><iframe/></svg>',
    '<?xml-stylesheet href="x.css"?><svg/>',
    '<svg><![CDATA[<script>hit()</script>]]></svg>',
    '<svg></svg><script>hit()</script>',
    '<svg></svg><p>Hej</p>',
    '<html><svg/></html>',
    '',
  ])('has nothing that runs, fetches or leads away: %s', (svg) => {
    expect(explainDrawing(svg, false)).toMatch(/[.]$/);
  });
});

describe('A map', () => {
  const mapOf = (...kinds: unknown[]) => ({
    type: 'FeatureCollection',
    features: kinds.map((art) => ({
      type: 'Feature',
      properties: { art, navn: 'By' },
      geometry: { type: 'Point', coordinates: [9.5, 56.1] },
    })),
  });
  const fieldsOf = (map: unknown) => explainMap(JSON.stringify(map)).map(({ field }) => field);

  test('without a mistake is told nothing of', () => {
    expect(fieldsOf(mapOf('by'))).toEqual([]);
  });

  test('that is none is told so once, as a whole', () => {
    const whole = expect.objectContaining({ field: '' }) as object;
    expect(explainMap('{')).toEqual([
      { field: '', message: expect.stringContaining('GeoJSON') as string },
    ]);
    for (const map of [7, { type: 'x', features: 7 }, { type: 'FeatureCollection' }])
      expect(explainMap(JSON.stringify(map))).toEqual([whole]);
    const { features } = mapOf('fjord');
    expect(explainMap(JSON.stringify({ type: 'x', features }))).toEqual([whole]);
  });

  test('has its mistakes told by their place, twenty at most', () => {
    const [first = ''] = fieldsOf(mapOf('by', 'fjord'));
    expect(first).toContain('features.2');
    expect(fieldsOf(mapOf(...Array.from({ length: 30 }, () => 'fjord')))).toHaveLength(20);
  });

  test('of any shape is read without an error of its own', () => {
    const feature = fc.record({ geometry: fc.anything(), properties: fc.anything() });
    const map = fc.record({ features: fc.oneof(fc.array(feature), fc.anything()) });
    fc.assert(
      fc.property(fc.oneof(map, fc.anything()), (value) => {
        const text = JSON.stringify(value) ?? '';
        for (const { message } of explainMap(text)) expect(message).toMatch(/\.$/);
      }),
    );
  });
});
