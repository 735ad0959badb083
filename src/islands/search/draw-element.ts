import { Fragment, type ReactElement, type ReactNode } from 'react';

const svg = 'http://www.w3.org/2000/svg';

/** Properties whose attribute has another name; all others are named as their attribute. */
const attributes: Readonly<Record<string, string>> = { className: 'class', tabIndex: 'tabindex' };

/** A component that keeps nothing, and so can be asked what it draws without the renderer. */
export type Still = (props: never) => ReactNode;

/**
 * Draws what components without state give, as the renderer would, before that one is there: it is the largest script
 * of all. What is to be pressed does nothing yet.
 * @param standIns for components with state, such as pictures that wait for something.
 * Throws where it meets what it can't draw.
 */
export function drawElement(
  node: ReactNode,
  standIns: ReadonlyMap<unknown, Still>,
  namespace?: string,
): Node[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node !== 'object') return [document.createTextNode(String(node))];
  if (Symbol.iterator in node)
    return [...node].flatMap((child) => drawElement(child, standIns, namespace));
  const { type, props } = node as ReactElement<{ children?: ReactNode }>;
  if (type === Fragment) return drawElement(props.children, standIns, namespace);
  if (typeof type !== 'string')
    return drawElement((standIns.get(type) ?? stillOf(type))(props as never), standIns, namespace);
  const own = type === 'svg' ? svg : namespace;
  const element =
    own === undefined ? document.createElement(type) : document.createElementNS(own, type);
  for (const [name, value] of Object.entries(props)) setAttribute(element, name, value);
  element.append(...drawElement(props.children, standIns, own));
  return [element];
}

/** What a component is by itself, or within `memo`. */
function stillOf(type: unknown): Still {
  const inner: unknown = typeof type === 'object' && type && 'type' in type ? type.type : type;
  if (typeof inner !== 'function') throw new TypeError('This can only be drawn by the renderer');
  return inner as Still;
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (name === 'children' || typeof value === 'function') return;
  if (value === undefined || value === null) return;
  if (value === false && !name.startsWith('aria-')) return;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new TypeError(`Only the renderer knows what ${name} is`);
  const isMark = value === true && !/^(?:aria|data)-/.test(name);
  element.setAttribute(attributes[name] ?? name, isMark ? '' : String(value));
}
