import { dayInDenmark } from '../../domain/day-in-denmark.ts';

/** `<vacancy-list>`: takes away what has closed since the page was built. A deadline lasts its whole day in Denmark. */
class VacancyList extends HTMLElement {
  connectedCallback(): void {
    const today = dayInDenmark(new Date());
    for (const item of this.querySelectorAll<HTMLElement>('[data-until]'))
      if ((item.dataset['until'] ?? '') < today) item.remove();
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = this.querySelector('[data-until]') !== null;
  }
}

customElements.define('vacancy-list', VacancyList);
