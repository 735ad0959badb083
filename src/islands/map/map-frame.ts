import type { Box } from '../../domain/map/boxes.ts';
import { liveMapText } from '../../text/live-map.ts';
import { make } from './elements.ts';
import type { MapControls } from './map-controls.ts';

/**
 * What stands around the living map: its buttons, the canvas, what it has to say, and its credits.
 * The frame is a dialog that lies open in the page, so that it can be shown modally when it is enlarged:
 * the browser then keeps the focus inside and lets Esc end it.
 */
export class MapFrame {
  readonly element: HTMLDialogElement;
  readonly canvas: HTMLElement;
  readonly #controls: MapControls;
  readonly #credits = make('p', { class: 'credits' });
  readonly #message = make('p', { class: 'message', role: 'status' });
  readonly #fingers = make(
    'p',
    { class: 'fingers', 'aria-hidden': 'true' },
    liveMapText.twoFingers,
  );
  readonly #foot: HTMLElement;
  #hint: ReturnType<typeof setTimeout> | undefined;

  constructor(controls: MapControls) {
    this.#controls = controls;
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
      'dialog',
      { class: 'frame' },
      make('div', { class: 'window' }, controls.element, this.canvas, this.#fingers),
      this.#foot,
    );
    // However the browser ends it, with Esc or with the back gesture, the map stays in the page.
    this.element.addEventListener('close', () => this.#lieOpen());
    this.#lieOpen();
  }

  /** Whether the map fills the screen. */
  get isExpanded(): boolean {
    return 'expanded' in this.element.dataset;
  }

  expand(): void {
    this.element.removeAttribute('open');
    this.element.removeAttribute('role');
    this.element.setAttribute('aria-label', liveMapText.canvas);
    this.element.showModal();
    // The style sheet goes by this: the oldest browsers do not know `:modal`.
    this.element.dataset['expanded'] = '';
    this.#controls.setExpanded(true);
  }

  /** Puts the map back into the page, where it lies open without taking the focus. */
  shrink(): void {
    this.element.close();
    this.#lieOpen();
    this.#controls.setExpanded(false);
  }

  /** A part of the page like others: only what fills the screen is a dialog. */
  #lieOpen(): void {
    this.element.setAttribute('open', '');
    this.element.setAttribute('role', 'group');
    this.element.removeAttribute('aria-label');
    delete this.element.dataset['expanded'];
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
