import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type CardParts, CardPainter } from '../../src/sharing/draw-card.ts';
import { drawIcon } from '../../src/sharing/draw-icon.ts';

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#f00" d="M0 0h8v8H0z"/></svg>';
const card: CardParts = {
  title: 'Grøn Café',
  kind: 'Socialøkonomisk virksomhed',
  below: 'Øby',
  site: 'Godt arbejde',
  owner: 'Øby Kommune',
  drawing: mark.replace('#f00', '#0f0'),
  mark,
  colours: {
    ground: '#ffffff',
    title: '#000000',
    words: '#000000',
    band: '#0000ff',
    onBand: '#ffffff',
  },
};

const draw = async (parts: Partial<CardParts> = {}, painter = new CardPainter()) =>
  Buffer.from(await (await painter.layOut({ ...card, ...parts })).draw());

/** How many points of a part of the picture are darker than grey. */
async function countInk(picture: Buffer, left: number, top: number, width: number, height: number) {
  const { data } = await sharp(picture)
    .extract({ left, top, width, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length;
}

describe('the picture of a page', () => {
  it('is a PNG of the size that other sites show whole, with its drawing and its mark', async () => {
    const picture = await draw();
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
    const colourAt = (x: number, y: number) =>
      data
        .subarray((y * info.width + x) * info.channels)
        .subarray(0, 3)
        .toString('hex');
    expect([colourAt(800, 260), colourAt(90, 574), colourAt(1100, 574)]).toEqual([
      '00ff00',
      'ff0000',
      '0000ff',
    ]);
  });

  it('is the same twice, also from another painter, and another where a word is another', async () => {
    const one = await draw();
    expect((await draw()).equals(one)).toBe(true);
    expect((await draw({ below: 'Åby' })).equals(one)).toBe(false);
    const painter = new CardPainter();
    const digests = await Promise.all(
      [card, card, { ...card, title: 'Blå Café' }].map(
        async (parts) => (await painter.layOut(parts)).digest,
      ),
    );
    expect(new Set(digests).size).toBe(2);
  });

  it.each([
    'Foreningen til Fremme af Arbejde, Fællesskab og Frokoster på Mågeodde Gamle Havn',
    'Virksomhedspraktikkoordineringsafdelingen',
    'WWWWWWWWWWWW WWWWWWWWWWWWWWWWWWWWW '.repeat(6),
    'Ærø',
  ])('keeps a title in its column: %s', async (title) => {
    const long = 'Beskyttet værksted og fællesskabshus, Nørre Knudstrup ved Ans';
    const picture = await draw({ title, kind: long, below: long });
    // The words stand there; nothing stands in the edges around them, nor between them and the drawing.
    expect(await countInk(picture, 60, 30, 528, 460)).toBeGreaterThan(2000);
    expect(await countInk(picture, 0, 0, 56, 518)).toBe(0);
    expect(await countInk(picture, 592, 0, 32, 518)).toBe(0);
    expect(await countInk(picture, 56, 0, 540, 24)).toBe(0);
    expect(await countInk(picture, 56, 494, 540, 23)).toBe(0);
  });
});

describe('an icon', () => {
  it('fills its square, or has a ground around it', async () => {
    const plain = await drawIcon({ mark, size: 40, format: 'png' });
    expect((await sharp(plain).stats()).dominant).toMatchObject({ r: 248, g: 8, b: 8 });
    const framed = await drawIcon({ mark, size: 40, ground: '#ffffff', format: 'png' });
    const { data } = await sharp(framed).raw().toBuffer({ resolveWithObject: true });
    expect(data.subarray(0, 3).toString('hex')).toBe('ffffff');
  });

  it('is an ICO where a program asks for one', async () => {
    const icon = await drawIcon({ mark, size: 32, format: 'ico' });
    // Reserved, type 1, one picture of 32 x 32.
    expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  });
});
