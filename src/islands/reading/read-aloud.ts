/**
 * `<read-aloud>`: shows its button where the browser has a Danish voice, else the page says why it is hidden.
 * What reads is fetched when it is first wanted.
 */
class ReadAloud extends HTMLElement {
  readonly #synth: SpeechSynthesis | undefined = globalThis.speechSynthesis;

  connectedCallback(): void {
    this.#look();
    this.#synth?.addEventListener?.('voiceschanged', () => this.#look());
    this.querySelector('[data-action=start]')?.addEventListener('click', () => {
      void import('./reader.ts').then(({ Reader }) => new Reader(this, () => this.#voice).start());
    });
  }

  /** A voice on this machine before one that sends the text elsewhere. */
  get #voice(): SpeechSynthesisVoice | undefined {
    const danish = this.#synth?.getVoices().filter(({ lang }) => /^da([-_]|$)/i.test(lang)) ?? [];
    return danish.find(({ localService }) => localService) ?? danish[0];
  }

  #look(): void {
    this.hidden = !this.#voice;
    const note = document.querySelector<HTMLElement>('.no-voice');
    if (note) note.hidden = !this.hidden;
  }
}

customElements.define('read-aloud', ReadAloud);
