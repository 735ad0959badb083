import { dayInDenmark } from '../domain/day-in-denmark.ts';

/**
 * `<current-list>`: takes away what is over since the page was built, by the last day of each (`data-until`), which lasts
 * to its end in Denmark. Where nothing is left, `[data-none]` says so, and `[data-some]` is hidden.
 */
class CurrentList extends HTMLElement {
  connectedCallback(): void {
    const today = dayInDenmark(new Date());
    for (const item of this.querySelectorAll<HTMLElement>('[data-until]'))
      if ((item.dataset['until'] ?? '') < today) item.remove();
    const isEmpty = this.querySelector('[data-until]') === null;
    for (const element of this.querySelectorAll<HTMLElement>('[data-none], [data-some]'))
      element.hidden = isEmpty === 'some' in element.dataset;
  }
}

customElements.define('current-list', CurrentList);
