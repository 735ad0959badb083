import L from 'leaflet';
import { routes } from '../../routes.ts';
import { mapText } from '../../text.ts';
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

/** A popup about one place or about several on one spot, with its own Danish button to close it. `width` is the map's. */
export function makePopup(places: readonly MapPoint[], width: number, actions: Actions): L.Popup {
  const [first] = places;
  const body =
    places.length === 1 && first ? onePlace(first, actions) : severalPlaces(places, actions);
  const close = makeButton(
    { class: 'close', 'aria-label': mapText.close, title: mapText.close },
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
    minWidth: places.length === 1 ? 200 : maxWidth,
    offset: [0, -12],
  }).setContent(
    make('div', { class: 'popup', role: 'dialog', 'aria-label': heading }, body, close),
  );
}

function onePlace(place: MapPoint, actions: Actions): HTMLElement {
  const link = make('a', { href: routes.enterprise(place.slug) }, place.name);
  return make(
    'div',
    { class: 'one' },
    make('p', { class: 'title' }, link),
    make('p', { class: 'kind' }, `${place.kind} · ${place.town}`),
    ...(place.isExact ? [] : [make('p', { class: 'note' }, mapText.townOnlyNote)]),
    make('p', {}, toList(place, actions, mapText.showInList)),
  );
}

function severalPlaces(places: readonly MapPoint[], actions: Actions): HTMLElement {
  const { town, isOneTown } = townOf(places);
  const isTownOnly = places.every(({ isExact }) => !isExact);
  return make(
    'div',
    { class: 'several' },
    make('p', { class: 'title' }, mapText.listTitle(places.length, town, isOneTown)),
    ...(isTownOnly ? [make('p', { class: 'note' }, mapText.townOnlyNote)] : []),
    make(
      'ul',
      { role: 'list' },
      ...places.map((place) => oneOfSeveral(place, actions, isTownOnly)),
    ),
  );
}

function oneOfSeveral(place: MapPoint, actions: Actions, isTownOnly: boolean): HTMLLIElement {
  const about = place.isExact || isTownOnly ? '' : ` · ${mapText.townOnly}`;
  return make(
    'li',
    {},
    make(
      'span',
      { class: 'what' },
      make('a', { href: routes.enterprise(place.slug) }, place.name),
      make('span', { class: 'kind' }, place.kind, about),
    ),
    toList(place, actions, mapText.showInList),
  );
}

/** A link to the place in a list on the same page; whoever keeps the list may answer the event instead. */
function toList({ slug, name }: MapPoint, actions: Actions, words: string): HTMLAnchorElement {
  const link = make(
    'a',
    { class: 'to-list', href: `#sted-${slug}`, 'aria-label': mapText.showInListOf(name) },
    words,
  );
  link.addEventListener('click', (event) => {
    if (!actions.showInList(slug)) event.preventDefault();
  });
  return link;
}
