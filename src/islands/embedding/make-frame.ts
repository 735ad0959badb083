import { frameCode } from '../../domain/embedding/frame-code.ts';
import { embeddingText } from '../../text/embedding.ts';
import { copy } from '../copy.ts';

const words = embeddingText;

/** The width of a small phone, in pixels. */
const phone = 320;

/** As high as a small page, so that little moves when its own height is known. */
const heightMeanwhile = '20rem';

/** What is asked for in the address, such as `?vis=opgaver/pakning`; `kort` has nothing after it. */
const parameter = 'vis';

/**
 * `<frame-builder data-frames data-site>`: shows the page that is chosen in a frame, and writes the code for it when it is
 * there: its name and its height are those of the page itself. Nothing is sent.
 */
class FrameBuilder extends HTMLElement {
  #shown = '';

  connectedCallback(): void {
    const choices = this.querySelector('[data-choices]');
    if (choices === null || this.#shown !== '') return;
    this.#recall();
    choices.addEventListener('change', () => this.#show());
    choices.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#copy();
    });
    this.#show();
  }

  /** Chooses what the address asks for, be it listed or not. */
  #recall(): void {
    const wanted = new URLSearchParams(location.search).get(parameter) ?? '';
    const [kind = '', slug] = wanted.split('/');
    const input = this.#inputs('art').find(({ value }) => value === kind);
    if (input === undefined) return;
    input.checked = true;
    const select = this.#select(kind);
    if (select === null || !slug || !/^[a-z\d-]+$/.test(slug)) return;
    if (![...select.options].some(({ value }) => value === slug))
      select.add(new Option(slug, slug));
    select.value = slug;
  }

  #inputs(name: string): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }

  #chosen(name: string): string {
    return this.#inputs(name).find(({ checked }) => checked)?.value ?? '';
  }

  #select(kind: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${CSS.escape(kind)}"]`);
  }

  #show(): void {
    const kind = this.#chosen('art');
    for (const field of this.querySelectorAll<HTMLElement>('[data-kind]'))
      field.hidden = field.dataset['kind'] !== kind;
    const select = this.#select(kind);
    const what = select === null ? kind : `${kind}/${select.value}`;
    const width = this.#chosen('bredde') === 'telefon' ? `${phone}px` : '100%';
    const shown = `${what} ${width}`;
    if (shown === this.#shown || what.endsWith('/')) return;
    this.#shown = shown;
    this.#offer(undefined);
    history.replaceState(history.state, '', `?${parameter}=${what}`);
    const address = `${this.dataset['frames']}${what}/`;
    const frame = document.createElement('iframe');
    frame.title = words.preview;
    frame.style.width = width;
    frame.style.height = heightMeanwhile;
    frame.style.border = '0';
    // The site may have another name while it is tried.
    frame.src = new URL(address).pathname;
    frame.addEventListener('load', () => this.#measure(frame, address, shown));
    this.querySelector('[data-frame]')?.replaceChildren(frame);
    this.querySelector<HTMLElement>('[data-preview]')!.hidden = false;
  }

  /** Writes the code for a page that is there, and says so of one that is not. */
  #measure(frame: HTMLIFrameElement, address: string, shown: string): void {
    if (shown !== this.#shown) return;
    const page = frame.contentDocument;
    const name = page?.querySelector('h1')?.textContent;
    // A page for frames alone says this of itself.
    if (!page?.querySelector('meta[name="responsive-embedded-sizing"]') || !name) {
      this.querySelector<HTMLElement>('[data-preview]')!.hidden = true;
      this.#say(words.missing);
      return;
    }
    const height = page.body.getBoundingClientRect().height;
    frame.style.height = `${Math.ceil(height)}px`;
    const title = words.frameTitle(name, this.dataset['site'] ?? '');
    this.#offer(frameCode({ address, title, height }));
  }

  #offer(code: string | undefined): void {
    this.querySelector('textarea')!.value = code ?? '';
    this.querySelector<HTMLButtonElement>('[data-copy]')!.disabled = code === undefined;
    this.#say('');
  }

  async #copy(): Promise<void> {
    const field = this.querySelector('textarea')!;
    const isCopied = await copy(field.value);
    if (!isCopied) field.select();
    this.#say(isCopied ? words.copied : words.copyFailed);
  }

  #say(text: string): void {
    this.querySelector('[data-said]')!.textContent = text;
  }
}

customElements.define('frame-builder', FrameBuilder);
