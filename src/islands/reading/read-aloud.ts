import { importAnew } from '../import-anew.ts';

/**
 * `<read-aloud>`: shows the button that starts where the browser has a Danish voice, else the page says why it is hidden.
 * What reads is fetched when it is first wanted.
 */
class ReadAloud extends HTMLElement {
  readonly #synth: SpeechSynthesis | undefined = globalThis.speechSynthesis;

  connectedCallback(): void {
    this.#look();
    this.#synth?.addEventListener?.('voiceschanged', () => this.#look());
    this.querySelector('[data-action=start]')?.addEventListener('click', () => void this.#read());
  }

  /** Begins to read; where what reads cannot be had, the panel stays open and says so. */
  async #read(): Promise<void> {
    const failed = this.querySelector<HTMLElement>('.aloud-failed');
    if (failed) failed.hidden = true;
    try {
      const { Reader } = await importAnew(() => import('./reader.ts'));
      this.querySelector<HTMLElement>('[popover]')?.hidePopover();
      new Reader(this, () => this.#voice).start();
    } catch (error) {
      console.error(error);
      if (failed) failed.hidden = false;
    }
  }

  /** A voice on this machine before one that sends the text elsewhere. */
  get #voice(): SpeechSynthesisVoice | undefined {
    const danish = this.#synth?.getVoices().filter(({ lang }) => /^da([-_]|$)/i.test(lang)) ?? [];
    return danish.find(({ localService }) => localService) ?? danish[0];
  }

  #look(): void {
    const canRead = this.#voice !== undefined;
    const [start, note] = ['.aloud', '.no-voice'].map((part) =>
      this.querySelector<HTMLElement>(part),
    );
    if (start) start.hidden = !canRead;
    if (note) note.hidden = canRead;
  }
}

customElements.define('read-aloud', ReadAloud);
