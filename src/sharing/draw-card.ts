import { readFileSync } from 'node:fs';
import { type ContainerNode, type ImageSource, type Node, Renderer } from '@takumi-rs/core';
import { digestOf } from '../digest.ts';
import { fitWords, type Measure, piecesOf, type Room } from '../domain/share/fit-words.ts';

/** The size that other sites show whole. */
const canvas = { width: 1200, height: 630 };

/** So wide is the drawing; its height is 110 of 160. */
export const drawingWidth = 512;

/** The words of a picture, its drawings as SVG, and its colours. */
export interface CardParts {
  title: string;
  kind: string;
  below: string;
  /** The lines at the foot: the directory, and whose it is. */
  site: string;
  owner: string;
  drawing: string;
  mark: string;
  colours: { ground: string; title: string; words: string; band: string; onBand: string };
}

const family = 'skrift';

/** The site's letters, and those of its neighbours' languages. */
const fontFiles = ['latin-ext', 'latin'].map(
  (part) =>
    `node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`,
);

/** What says which version of the renderer it is. */
const rendererFile = 'node_modules/@takumi-rs/core/package.json';

const edge = 60;
const gap = 40;
const bandHeight = 112;
const markSize = 72;

/** The smallest letters that are often met are 44 high for a title and 36 else: 11 and 9 where a picture is shown 300 wide. */
const rooms = {
  title: { sizes: [92, 84, 76, 68, 62, 56, 50, 44, 40], lineHeight: 1.1 },
  side: { height: 96, sizes: [40, 36], lineHeight: 1.2 },
  foot: { height: 48, sizes: [40, 36, 32, 28], lineHeight: 1.15 },
} as const;

/** Between what stands over a title, the title, and what stands under it; and what is left free above and below all. */
const rowGap = 14;
const headroom = 32;

/** One in a hundred is left, as kerning can make a line a little wider than its letters. */
const slack = 0.99;

const columnWidth = canvas.width - 2 * edge - gap - drawingWidth;
const bandWidth = canvas.width - 2 * edge - gap / 2 - markSize;

const bold = 700;
const plain = 500;

/** How large letters are measured; wide enough that no part of a pixel counts. */
const measured = 100;

interface Block {
  nodes: Node[];
  height: number;
}

/** A picture that is laid out, and can be drawn. */
export interface LaidOut {
  /** Changes with whatever the picture is made from and by. */
  digest: string;
  /** The picture as PNG; the same digest gives the same bytes. */
  draw: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Lays out and draws the pictures shown where a page is shared. */
export class CardPainter {
  readonly #renderer = new Renderer();
  readonly #widths = new Map<string, number>();
  readonly #makers: Promise<string> = this.#loadFonts();

  /** Gives the renderer its letters, and tells a digest of them and of the renderer. */
  async #loadFonts(): Promise<string> {
    const fonts = fontFiles.map((file) => readFileSync(file));
    for (const data of fonts) await this.#renderer.registerFont({ name: family, data });
    return digestOf(readFileSync(rendererFile), ...fonts);
  }

  /** Measures every letter of some words once, without kerning. */
  async #measureWith(words: string, fontWeight: number): Promise<Measure> {
    const key = (letter: string) => `${fontWeight}${letter}`;
    const unknown = [...new Set(`${piecesOf(words).join('')} -…`)].filter(
      (letter) => !this.#widths.has(key(letter)),
    );
    const style = {
      fontFamily: family,
      fontWeight,
      fontSize: measured,
      whiteSpace: 'pre',
    } as const;
    for (const letter of unknown) {
      const { width } = await this.#renderer.measure({ type: 'text', text: letter, style });
      this.#widths.set(key(letter), width / measured);
    }
    return (letters) =>
      Array.from(letters).reduce((sum, letter) => sum + (this.#widths.get(key(letter)) ?? 0), 0);
  }

  /** Words in lines of their own, so that nothing is left to be wrapped, and how high they are. */
  async #set(words: string, room: Room, fontWeight: number, color: string): Promise<Block> {
    if (words === '') return { nodes: [], height: 0 };
    const { size, lines } = fitWords(words, room, await this.#measureWith(words, fontWeight));
    const { lineHeight } = room;
    return {
      nodes: lines.map((text) => ({
        type: 'text',
        text,
        style: {
          fontFamily: family,
          fontWeight,
          fontSize: size,
          lineHeight,
          whiteSpace: 'nowrap',
          color,
        },
      })),
      height: lines.length * size * lineHeight,
    };
  }

  /** Sets the words in their lines, and everything in its place. */
  async layOut({
    title,
    kind,
    below,
    site,
    owner,
    drawing,
    mark,
    colours,
  }: CardParts): Promise<LaidOut> {
    const makers = await this.#makers;
    const column = (children: Node[], more = {}): ContainerNode => ({
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', ...more },
      children,
    });
    const width = columnWidth * slack;
    const side = { ...rooms.side, width };
    const above = await this.#set(kind, side, plain, colours.words);
    const under = await this.#set(below, side, plain, colours.words);
    const height =
      canvas.height - bandHeight - 2 * (headroom + rowGap) - above.height - under.height;
    const middle = await this.#set(title, { ...rooms.title, width, height }, bold, colours.title);
    const foot = { ...rooms.foot, width: bandWidth * slack };
    const words = [above, middle, under]
      .filter(({ nodes }) => nodes.length > 0)
      .map(({ nodes }) => column(nodes));
    const row = { display: 'flex', flexDirection: 'row', alignItems: 'center' } as const;
    const picture: Node = {
      type: 'container',
      style: {
        ...canvas,
        display: 'flex',
        flexDirection: 'column',
        backgroundColor: colours.ground,
      },
      children: [
        {
          type: 'container',
          style: {
            ...row,
            width: canvas.width,
            height: canvas.height - bandHeight,
            paddingLeft: edge,
            paddingRight: edge,
            justifyContent: 'space-between',
          },
          children: [
            column(words, { width: columnWidth, rowGap }),
            {
              type: 'image',
              src: 'drawing',
              style: { width: drawingWidth, height: (drawingWidth * 110) / 160, borderRadius: 20 },
            },
          ],
        },
        {
          type: 'container',
          style: {
            ...row,
            width: canvas.width,
            height: bandHeight,
            paddingLeft: edge,
            paddingRight: edge,
            columnGap: gap / 2,
            backgroundColor: colours.band,
          },
          children: [
            { type: 'image', src: 'mark', style: { width: markSize, height: markSize } },
            column([
              ...(await this.#set(site, foot, bold, colours.onBand)).nodes,
              ...(await this.#set(owner, foot, plain, colours.onBand)).nodes,
            ]),
          ],
        },
      ],
    };
    const svgs = { drawing, mark };
    return {
      digest: digestOf(JSON.stringify([makers, picture, svgs])),
      draw: async () =>
        await this.#renderer.render(picture, {
          ...canvas,
          format: 'png',
          images: Object.entries(svgs).map(([src, svg]): ImageSource => ({
            src,
            data: new TextEncoder().encode(svg),
          })),
        }),
    };
  }
}
