import { type ReadingKey, readingChoices, readingStore } from '../../domain/reading-choices.ts';
import { chosen, forgetChoices, keepChoice, takeOver } from './keep-choice.ts';

/** `<reading-panel>`: a form whose fields are named after the choices. What is chosen holds at once and is kept. */
class ReadingPanel extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const fill = () => {
      for (const input of form.querySelectorAll('input'))
        input.checked = chosen(input.name as ReadingKey) === input.value;
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const key = target.name as ReadingKey;
      keepChoice(key, target.checked ? target.value : readingChoices[key][0]);
    });
    form.addEventListener('reset', () => {
      forgetChoices();
      // The browser empties the fields after this event.
      setTimeout(fill);
    });
    addEventListener('storage', ({ key, newValue }) => {
      if (key === readingStore) takeOver(newValue);
      fill();
    });
    fill();
  }
}

customElements.define('reading-panel', ReadingPanel);
