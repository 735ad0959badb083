import { type ReadingKey, readingChoices, readingStore } from '../../domain/reading-choices.ts';
import { chosen, forgetChoices, keepChoice, takeOver } from './keep-choice.ts';

/** `<reading-panel>`: fields named after the choices. What is chosen holds at once and is kept. */
class ReadingPanel extends HTMLElement {
  connectedCallback(): void {
    const fill = () => {
      for (const input of this.querySelectorAll('input'))
        input.checked = chosen(input.name as ReadingKey) === input.value;
    };
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const key = target.name as ReadingKey;
      const other = readingChoices[key].find((value) => value !== target.value) ?? '';
      const isKept = keepChoice(key, target.checked ? target.value : other);
      for (const note of this.querySelectorAll<HTMLElement>('[data-kept]'))
        note.hidden = note.dataset['kept'] !== String(isKept);
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      forgetChoices();
      fill();
    });
    addEventListener('storage', ({ key, newValue }) => {
      if (key === readingStore) takeOver(newValue);
      fill();
    });
    // The menu and the pages have a button for the easy words too.
    new MutationObserver(fill).observe(document.documentElement, {
      attributeFilter: ['data-easy'],
    });
    fill();
  }
}

customElements.define('reading-panel', ReadingPanel);
