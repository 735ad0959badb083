/** `<page-actions data-copied data-failed>`: its buttons copy the page's address and print the page. */
class PageActions extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const action = target instanceof Element && target.closest('button')?.dataset['action'];
      if (action === 'print') print();
      if (action === 'copy') void this.#copy();
    });
  }

  async #copy(): Promise<void> {
    const { copied = '', failed = '' } = this.dataset;
    const address = location.origin + location.pathname;
    const isCopied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = isCopied ? copied : `${failed} ${address}`;
  }
}

customElements.define('page-actions', PageActions);

export {};
