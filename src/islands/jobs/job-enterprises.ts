import { Attempt } from '../attempt.ts';
import { bringIn } from '../older-browsers.ts';

/** `<job-enterprises data-src>`: fetches what filters the list when its form is first used, or the address chooses something. */
class JobEnterprises extends HTMLElement {
  #filter: Attempt | undefined;

  connectedCallback(): void {
    if (this.#filter) return;
    const filter = new Attempt(this.querySelector('[data-failed]'), async (isAgain) => {
      const { filterEnterprises } = await bringIn(() => import('./filter-enterprises.ts'));
      await filterEnterprises(this, isAgain);
    });
    this.#filter = filter;
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('[data-list] a')?.focus();
    });
    for (const use of ['focusin', 'pointerover', 'change'])
      form?.addEventListener(use, () => void filter.begin());
    // Another choice is another question.
    form?.addEventListener('change', () => void filter.again());
    // Somebody can have begun before this was fetched.
    const isInUse =
      form?.matches(':hover, :focus-within') || form?.querySelector(':checked:not([value=""])');
    if (location.search !== '' || isInUse) void filter.begin();
  }
}

customElements.define('job-enterprises', JobEnterprises);
