import type { Box } from '../../domain/map/boxes.ts';
import { liveMapText } from '../../text/live-map.ts';
import { make } from './elements.ts';
import type { MapControls } from './map-controls.ts';

/**
 * What stands around the living map: its buttons, the canvas, what it has to say, and its credits.
 * Enlarged, it lies in a modal dialog: the browser keeps the focus inside and lets Esc end it. In the page it is a part
 * like others: an open dialog there would be said to be one that never closes.
 */
export class MapFrame {
  readonly element: HTMLElement;
  readonly canvas: HTMLElement;
  readonly #controls: MapControls;
  readonly #dialog = make('dialog', { 'aria-label': liveMapText.canvas });
  readonly #whenSized: (isExpanded: boolean) => void;
  readonly #credits = make('p', { class: 'credits' });
  readonly #message = make('p', { class: 'message', role: 'status' });
  readonly #fingers = make(
    'p',
    { class: 'fingers', 'aria-hidden': 'true' },
    liveMapText.twoFingers,
  );
  readonly #foot: HTMLElement;
  #hint: ReturnType<typeof setTimeout> | undefined;

  /** @param whenSized Told when the map has come to fill the screen, and when it no longer does. */
  constructor(controls: MapControls, whenSized: (isExpanded: boolean) => void) {
    this.#controls = controls;
    this.#whenSized = whenSized;
    this.canvas = make('div', { class: 'canvas', role: 'group', 'aria-label': liveMapText.canvas });
    this.#foot = make(
      'div',
      { class: 'foot' },
      make(
        'p',
        { class: 'legend', 'aria-hidden': 'true' },
        make('span', {}, make('span', { class: 'key' }), liveMapText.legendExact),
        make('span', {}, make('span', { class: 'key around' }), liveMapText.legendTown),
      ),
      this.#credits,
      this.#message,
    );
    this.element = make(
      'div',
      { class: 'frame' },
      make('div', { class: 'window' }, controls.element, this.canvas, this.#fingers),
      this.#foot,
    );
    // However the browser ends it, with Esc or with the back gesture, the map goes back into the page.
    this.#dialog.addEventListener('close', () => this.shrink());
  }

  /** Whether the map fills the screen. */
  get isExpanded(): boolean {
    return 'expanded' in this.element.dataset;
  }

  expand(): void {
    this.element.replaceWith(this.#dialog);
    this.#dialog.append(this.element);
    this.#dialog.showModal();
    this.#size(true);
  }

  /** Puts the map back into the page. */
  shrink(): void {
    if (!this.isExpanded) return;
    this.#dialog.close();
    this.#dialog.replaceWith(this.element);
    this.#size(false);
  }

  #size(isExpanded: boolean): void {
    this.element.toggleAttribute('data-expanded', isExpanded);
    this.#controls.setExpanded(isExpanded);
    this.#whenSized(isExpanded);
  }

  /** What lies over the canvas, in pixels from its upper left corner. Asks the browser for its layout: not for every move. */
  measureCovers(): Box[] {
    const { left, top } = this.canvas.getBoundingClientRect();
    const parts = this.element.querySelectorAll('.zoom, .leaflet-control-scale');
    return [...parts].map((part) => {
      const box = part.getBoundingClientRect();
      return {
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top,
      };
    });
  }

  setCredits(credits: readonly string[]): void {
    this.#credits.textContent = credits.join(' · ');
  }

  say(message: string): void {
    this.#message.textContent = message;
  }

  /** Puts something the visitor can answer under the map. */
  append(part: HTMLElement): void {
    this.#foot.append(part);
  }

  /** Tells for a moment that the map takes two fingers. */
  hintFingers(): void {
    clearTimeout(this.#hint);
    this.#fingers.classList.add('shown');
    this.#hint = setTimeout(() => this.#fingers.classList.remove('shown'), 1500);
  }
}
