import { liveMapText } from '../../text/live-map.ts';
import { make } from './elements.ts';
import type { MapPoint } from './map-point.ts';
import { isTownOnly, nameOfSign } from './sign-words.ts';

/** Half the breadth of a sign with so many points, in pixels. */
export const radiusOf = (count: number): number =>
  count === 1 ? 10 : 13 + Math.min(9, Math.log2(count) * 1.5);

/** Makes a pin or a cluster: a real button with a name. `points` may be a part of many; `count` is all of them. */
export function makeSignButton(points: readonly MapPoint[], count: number): HTMLButtonElement {
  const isAround = isTownOnly(points);
  const looks = [
    'sign',
    ...(count > 1 ? ['many'] : []),
    ...(count > 999 ? ['long'] : []),
    ...(isAround ? ['around'] : []),
  ];
  const button = make(
    'button',
    { type: 'button', class: looks.join(' '), 'aria-label': nameOfSign(points, count) },
    make('span', { class: 'face' }, count === 1 ? '' : String(count)),
    ...(isAround
      ? [make('span', { class: 'about', 'aria-hidden': 'true', 'data-text': liveMapText.townOnly })]
      : []),
  );
  button.style.setProperty('--radius', `${radiusOf(count) / 16}rem`);
  return button;
}
