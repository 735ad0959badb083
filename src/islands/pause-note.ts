import { dayInDenmark } from '../domain/day-in-denmark.ts';
import { pauseOn } from '../domain/pause.ts';

/**
 * `<pause-note data-until>`: a page can be older than the end of a pause. Once that day is over in Denmark, what is
 * said of the pause goes, and what stands in the note's template comes in its place.
 */
class PauseNote extends HTMLElement {
  connectedCallback(): void {
    if (pauseOn(dayInDenmark(new Date()), this.dataset['until'])) return;
    this.replaceWith(this.querySelector('template')?.content ?? '');
  }
}

customElements.define('pause-note', PauseNote);
