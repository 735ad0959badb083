import L from 'leaflet';
import { routes } from '../../routes.ts';
import { liveMapText } from '../../text/live-map.ts';
import { make, makeButton, makeIcon } from './elements.ts';
import { icons } from './icons.ts';
import type { MapPoint } from './map-point.ts';
import { townOf } from './sign-words.ts';

/** What a popup can ask of the map. */
interface Actions {
  close(): void;
  showInList(slug: string): boolean;
}

/** How far a popup keeps from the edges; at the left stand the buttons. */
const edge = { left: 72, other: 12 };

/** A popup about one point or about several on one spot, with its own Danish button to close it. `width` is the map's. */
export function makePopup(points: readonly MapPoint[], width: number, actions: Actions): L.Popup {
  const [first] = points;
  const body =
    points.length === 1 && first
      ? oneEnterprise(first, actions)
      : severalEnterprises(points, actions);
  const close = makeButton(
    { class: 'close', 'aria-label': liveMapText.close, title: liveMapText.close },
    actions.close,
    makeIcon(icons.close),
  );
  const heading = body.querySelector('.title')?.textContent ?? '';
  const maxWidth = Math.min(320, width - edge.left - edge.other);
  return L.popup({
    closeButton: false,
    autoPanPaddingTopLeft: [edge.left, edge.other],
    autoPanPaddingBottomRight: [edge.other, edge.other],
    maxWidth,
    minWidth: points.length === 1 ? 200 : maxWidth,
    offset: [0, -12],
  }).setContent(
    make('div', { class: 'popup', role: 'dialog', 'aria-label': heading }, body, close),
  );
}

function oneEnterprise(point: MapPoint, actions: Actions): HTMLElement {
  const link = make('a', { href: routes.enterprise(point.slug) }, point.name);
  return make(
    'div',
    { class: 'one' },
    make('p', { class: 'title' }, link),
    make('p', { class: 'kind' }, `${point.kind} · ${point.town}`),
    ...(point.isExact ? [] : [make('p', { class: 'note' }, liveMapText.townOnlyNote)]),
    make('p', {}, toList(point, actions, liveMapText.showInList)),
  );
}

function severalEnterprises(points: readonly MapPoint[], actions: Actions): HTMLElement {
  const { town, isOneTown } = townOf(points);
  const isTownOnly = points.every(({ isExact }) => !isExact);
  return make(
    'div',
    { class: 'several' },
    make('p', { class: 'title' }, liveMapText.listTitle(points.length, town, isOneTown)),
    ...(isTownOnly ? [make('p', { class: 'note' }, liveMapText.townOnlyNote)] : []),
    make(
      'ul',
      { role: 'list' },
      ...points.map((point) => oneOfSeveral(point, actions, isTownOnly)),
    ),
  );
}

function oneOfSeveral(point: MapPoint, actions: Actions, isTownOnly: boolean): HTMLLIElement {
  const about = point.isExact || isTownOnly ? '' : ` · ${liveMapText.townOnly}`;
  return make(
    'li',
    {},
    make(
      'span',
      { class: 'what' },
      make('a', { href: routes.enterprise(point.slug) }, point.name),
      make('span', { class: 'kind' }, point.kind, about),
    ),
    toList(point, actions, liveMapText.showInList),
  );
}

/** A link to the point in a list on the same page; whoever keeps the list may answer the event instead. */
function toList({ slug, name }: MapPoint, actions: Actions, words: string): HTMLAnchorElement {
  const link = make(
    'a',
    { class: 'to-list', href: `#sted-${slug}`, 'aria-label': liveMapText.showInListOf(name) },
    words,
  );
  link.addEventListener('click', (event) => {
    if (!actions.showInList(slug)) event.preventDefault();
  });
  return link;
}
