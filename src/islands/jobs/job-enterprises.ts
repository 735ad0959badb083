/** `<job-enterprises data-src>`: fetches what filters the list when its form is first used, or the address chooses something. */
class JobEnterprises extends HTMLElement {
  #isStarted = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('[data-list] a')?.focus();
    });
    for (const use of ['focusin', 'pointerover', 'change'])
      form?.addEventListener(use, () => this.#start());
    // Somebody can have begun before this was fetched.
    const isInUse =
      form?.matches(':hover, :focus-within') ||
      form?.querySelector('input:checked, option:not([value=""]):checked');
    if (location.search !== '' || isInUse) this.#start();
  }

  #start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    import('./filter-enterprises.ts')
      .then(({ filterEnterprises }) => filterEnterprises(this))
      .catch(() => {
        this.#isStarted = false;
      });
  }
}

customElements.define('job-enterprises', JobEnterprises);

export {};
