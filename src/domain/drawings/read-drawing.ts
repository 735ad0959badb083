import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

interface Drawn {
  /** The file's name without its ending: the word an editor writes. */
  name: string;
  /** What it is called in Danish. */
  title: string;
}

/** One thing, drawn once in a box of 48 x 48. */
export interface Thing extends Drawn {
  /** Its shapes as SVG, without the element around them. */
  shapes: string;
}

/** What things stand on or hang from, in a box of 160 x 110. */
export interface Stage extends Drawn {
  /** The y that a thing's foot stands on. */
  foot: number;
  /** Shapes behind the things. */
  behind: string;
  /** Shapes in front of them; often none. */
  before: string;
}

/** A drawing composed by hand: a landscape, or things with more of their own. */
export interface Picture extends Drawn {
  viewBox: string;
  /** Its shapes as SVG; things are taken in with `<use href="#t-…">`. */
  shapes: string;
  /** The things it takes in, each once. */
  things: string[];
}

/** At most so many bytes for the shapes of a thing. */
const heaviest = 500;

/** Fills of things: see styles/drawings.css. `fn` is none, `fd` a detail that a small drawing leaves out. */
const fills = ['fw', 'fr', 'fs', 'fl', 'fg', 'fk', 'fp', 'fn', 'fd'];

/** The two papers of a ground, behind the things. */
const papers = ['b1', 'b2'];

/** The papers of a landscape. */
export const lands: readonly string[] = [
  'land-sun',
  'land-ring',
  'land-far',
  'land-middle',
  'land-near',
  'land-tree',
  'land-grass',
  'land-corn',
  'land-water',
  'land-glint',
  'land-wood',
  'land-shade',
  'land-hollow',
  'land-warm',
  'land-red',
  'land-white',
];

/** Attributes that say where a shape is. */
export const geometry: readonly string[] =
  'd cx cy r rx ry x y width height transform fill-rule stroke-dasharray'.split(' ');

/** Attributes that are refused most often, and what to do instead. */
const remedies: Record<string, string> = {
  'stroke-width': 'Leave it out: lines take their width from styles/drawings.css.',
  stroke: 'Leave it out: lines take their colour from styles/drawings.css.',
  fill: 'Use a class: fw, fr, fs, fl, fg, fk, fp or fn.',
  style: 'Use a class of styles/drawings.css.',
  id: 'Leave it out: a page names each drawing itself.',
};

interface Kind {
  elements: readonly string[];
  classes: readonly string[];
}

const thingKind: Kind = { elements: ['path', 'circle', 'ellipse', 'rect'], classes: fills };
const stageKind: Kind = {
  elements: [...thingKind.elements, 'g'],
  classes: [...fills, ...papers],
};
const pictureKind: Kind = {
  elements: [...stageKind.elements, 'use'],
  classes: [...fills, ...papers, ...lands],
};

/**
 * Reads the file of a thing.
 * @param name the file's name without its ending.
 * @param svg the file's text.
 * Throws an English sentence with the file and the remedy when a rule of drawings/README.md is broken.
 */
export function readThing(name: string, svg: string): Thing {
  const file = `src/drawings/things/${name}.svg`;
  const { title, parts } = read(file, svg, thingKind, '0 0 48 48');
  const shapes = parts.map(({ text }) => text).join('');
  const bytes = new TextEncoder().encode(shapes).length;
  if (bytes > heaviest)
    throw mistake(
      `${file}: its shapes are ${bytes} bytes. Leave out details until they are at most ${heaviest}.`,
    );
  return { name, title, shapes };
}

/**
 * Reads the file of a stage. What stands in front of the things is a last `<g data-front="">`.
 * Throws as {@link readThing} does.
 */
export function readStage(name: string, svg: string): Stage {
  const file = `src/drawings/stages/${name}.svg`;
  const { title, root, parts } = read(file, svg, stageKind, '0 0 160 110');
  const foot = Number(attributeOf(root, 'data-foot') ?? Number.NaN);
  if (!(foot > 0 && foot <= 110))
    throw mistake(
      `${file}: data-foot is missing or no height. Give the svg the y that things stand on, 1 to 110.`,
    );
  const [before, behind] = [true, false].map((isFront) =>
    parts
      .filter(({ element }) => (attributeOf(element, 'data-front') !== undefined) === isFront)
      .map(({ text }) => text)
      .join(''),
  );
  return { name, title, foot, behind: behind ?? '', before: before ?? '' };
}

/**
 * Reads the file of a picture or a landscape, of any size. Throws as {@link readThing} does.
 * @param folder where the file lies; `kommune` is the municipality's own, which the check has told an editor of before.
 */
export function readPicture(
  folder: 'pictures' | 'landscapes' | 'kommune',
  name: string,
  svg: string,
): Picture {
  const file = `${folder === 'kommune' ? '' : 'src/drawings/'}${folder}/${name}.svg`;
  const { title, root, parts, elements } = read(file, svg, pictureKind);
  const things = elements
    .filter(({ tagName }) => tagName === 'use')
    .map((element) => {
      const thing = /^#t-([a-z]+)$/.exec(attributeOf(element, 'href') ?? '')?.[1];
      if (thing === undefined)
        throw mistake(`${file}: a <use> shows no thing. Write href="#t-" and the thing's name.`);
      return thing;
    });
  return {
    name,
    title,
    viewBox: attributeOf(root, 'viewBox') ?? '',
    shapes: parts.map(({ text }) => text).join(''),
    things: [...new Set(things)],
  };
}

/** Whoever draws needs the sentence, not the way the build came to it. */
function mistake(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

interface Part {
  element: Element;
  text: string;
}

function read(file: string, svg: string, kind: Kind, viewBox?: string) {
  if (!/\/[a-z]+\.svg$/.test(file))
    throw mistake(`${file}: name the file with small letters a-z only; editors write its name.`);
  const top = parseFragment(svg, { sourceCodeLocationInfo: true }).childNodes.filter(isElement);
  const [root] = top;
  if (root?.tagName !== 'svg' || top.length !== 1)
    throw mistake(`${file}: is no SVG. Begin with <svg …> and end with </svg>, nothing beside.`);
  const box = attributeOf(root, 'viewBox');
  if (viewBox === undefined ? !/^0 0 \d+ \d+$/.test(box ?? '') : box !== viewBox)
    throw mistake(
      `${file}: its viewBox is ${box ?? 'missing'}. Draw it in "${viewBox ?? '0 0 width height'}".`,
    );
  const [title, ...children] = root.childNodes.filter(isElement);
  const words = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (title?.tagName !== 'title' || !words?.trim())
    throw mistake(`${file}: has no name. Begin with <title> and what it is called in Danish.`);
  if (children.length === 0) throw mistake(`${file}: is empty. Draw something.`);
  const elements = children.flatMap(withInner);
  for (const element of elements) check(file, element, kind);
  const parts = children.map((element): Part => {
    const { startOffset = 0, endOffset = 0 } = element.sourceCodeLocation ?? {};
    return { element, text: svg.slice(startOffset, endOffset).replace(/>\s+</g, '><') };
  });
  return { root, title: words.trim(), parts, elements };
}

function check(file: string, element: Element, kind: Kind): void {
  const { tagName, attrs } = element;
  if (!kind.elements.includes(tagName))
    throw mistake(`${file}: has <${tagName}>. Draw with ${kind.elements.join(', ')} only.`);
  for (const { name, value } of attrs) {
    if (name === 'class') {
      const strangers = value.split(' ').filter((word) => !kind.classes.includes(word));
      if (strangers.length > 0)
        throw mistake(
          `${file}: has class="${value}". Use only ${kind.classes.join(', ')}; see drawings/README.md.`,
        );
    } else if (
      name === 'href'
        ? tagName !== 'use'
        : name === 'data-front'
          ? tagName !== 'g'
          : !geometry.includes(name)
    )
      throw mistake(
        `${file}: has ${name}="${value}". ${remedies[name] ?? 'Leave it out: only shapes and their classes are drawn.'}`,
      );
    else if (/\d\.\d{2,}/.test(value))
      throw mistake(`${file}: has ${name}="${value}". Round to one decimal.`);
  }
}

const withInner = (element: Element): Element[] => [
  element,
  ...element.childNodes.filter(isElement).flatMap(withInner),
];

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
