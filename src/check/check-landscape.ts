import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { geometry, lands } from '../domain/drawings/read-drawing.ts';
import { explainDrawing } from './check-drawing.ts';
import { suggest } from './suggest.ts';

type Element = DefaultTreeAdapterTypes.Element;

const elements = ['svg', 'title', 'g', 'path', 'circle', 'ellipse', 'rect', 'use'];

/** The front page carries it, and is to be light on a phone. */
const heaviest = 16_000;

const frame = new Set(['viewBox', 'xmlns', 'width', 'height']);

const colourRemedy = `Skriv en klasse i stedet, fx class="land-near". Så følger landskabet kommunens farver, lyst og mørkt.`;

/**
 * What is wrong with the municipality's own landscape, or undefined. It has to be safe as every drawing is, and to be
 * drawn as the site's own are: shapes in the papers of a landscape, so that words can be read on it in light and in dark.
 * @param things the names that a `<use>` can show.
 */
export function explainLandscape(svg: string, things: readonly string[]): string | undefined {
  const mistake = explainDrawing(svg, true);
  if (mistake !== undefined) return mistake;
  const bytes = new TextEncoder().encode(svg).length;
  if (bytes > heaviest)
    return `fylder ${bytes} byte og må højst fylde ${heaviest}. Fjern detaljer, eller rund tallene af til én decimal.`;
  const [root] = parseFragment(svg).childNodes.filter(isElement);
  if (root === undefined || !/^0 0 \d+ \d+$/.test(attributeOf(root, 'viewBox') ?? ''))
    return 'har ingen viewBox, der begynder med 0 0. Skriv fx viewBox="0 0 1440 560".';
  const [title, ...shapes] = root.childNodes.filter(isElement);
  const words = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (title?.tagName !== 'title' || !words?.trim())
    return 'har intet navn. Begynd med <title> og det, landskabet forestiller.';
  if (shapes.length === 0) return 'er tomt. Tegn noget.';
  const frameMistake = explainFrame(root);
  if (frameMistake !== undefined) return frameMistake;
  const open = [...shapes];
  for (let element = open.shift(); element !== undefined; element = open.shift()) {
    const found = explainShape(element, things);
    if (found !== undefined) return found;
    open.unshift(...element.childNodes.filter(isElement));
  }
  return undefined;
}

function explainFrame({ attrs }: Element): string | undefined {
  const stranger = attrs.find(({ name }) => !frame.has(name));
  return (
    stranger && `har ${stranger.name}="${stranger.value}" på <svg>. Slet det; kun viewBox skal stå.`
  );
}

function explainShape({ tagName, attrs }: Element, things: readonly string[]): string | undefined {
  if (!elements.includes(tagName))
    return `har <${tagName}>. Tegn kun med g, path, circle, ellipse, rect og use.`;
  if (tagName === 'use' && !attrs.some(({ name }) => name === 'href'))
    return 'har en <use> uden ting. Skriv fx href="#t-fyr".';
  for (const { name, value } of attrs) {
    const found =
      name === 'class'
        ? explainClass(value)
        : name === 'href'
          ? explainThing(value, things)
          : explainAttribute(name, value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function explainClass(value: string): string | undefined {
  const stranger = value.split(' ').find((word) => !lands.includes(word));
  return (
    stranger && `har class="${value}". ${suggest(stranger, lands, `Brug kun ${lands.join(', ')}.`)}`
  );
}

function explainThing(value: string, things: readonly string[]): string | undefined {
  const thing = value.replace(/^#t-/, '');
  if (value.startsWith('#t-') && things.includes(thing)) return undefined;
  return `viser »${value}«, som ikke er en ting. ${suggest(thing, things, 'Skriv #t- og en tings ord, fx #t-fyr.')}`;
}

function explainAttribute(name: string, value: string): string | undefined {
  if (!geometry.includes(name)) return `har ${name}="${value}". ${colourRemedy}`;
  return /\d\.\d{2,}/.test(value)
    ? `har ${name}="${value.slice(0, 40)}". Rund af til én decimal.`
    : undefined;
}

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
