import { longestShortlist, toggle } from '../../domain/shortlist/shortlist.ts';
import { keep, readKept, whenChanged } from './shortlist-store.ts';

/** An element that shows the shortlist's state for as long as it stands in the page. */
abstract class ShortlistElement extends HTMLElement {
  #ended: AbortController | undefined;

  connectedCallback(): void {
    this.#ended = new AbortController();
    whenChanged(() => this.show(), this.#ended.signal);
    this.show();
  }

  disconnectedCallback(): void {
    this.#ended?.abort();
  }

  abstract show(): void;
}

/**
 * `<shortlist-button data-slug data-name data-add data-added data-remove data-full data-see data-href
 * data-words>`: a bookmark that puts an entry on the reader's shortlist and takes it off again; then it leads on to the
 * shortlist. The words come with the element, so that this file needs none; `data-words` shows them, where there is room,
 * and says how the button looks. Its name says how things are and changes, so it is not also one that is pressed or not.
 */
class ShortlistButton extends ShortlistElement {
  #button: HTMLButtonElement | undefined;
  #link: HTMLAnchorElement | undefined;
  #words: HTMLElement | undefined;

  override show(): void {
    const button = (this.#button ??= this.#make());
    const { slug = '', name, add = '', added = '', remove = '', full = '' } = this.dataset;
    const shortlist = readKept();
    const isOn = shortlist.includes(slug);
    button.toggleAttribute('data-on', isOn);
    this.#link!.hidden = !isOn;
    const words = isOn ? added : shortlist.length < longestShortlist ? add : full;
    this.#words!.textContent = words;
    // In one piece: between two texts a name gets a blank, before the colon too.
    button.setAttribute('aria-label', `${words}: ${name}${isOn ? remove : ''}`);
  }

  #make(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    const { words } = this.dataset;
    button.className = `button ${words ?? 'bare'}`;
    this.#words = hidden('', words);
    // The mark of the list, as the page's head has it.
    const mark = document.querySelector('.to-list > svg')?.cloneNode(true);
    button.append(mark ?? '', this.#words);
    button.addEventListener('click', () => {
      // What stood on the list when the page came has not been put there now, and does not move.
      button.dataset['put'] = '';
      // A full list stays as it is.
      keep(toggle(readKept(), this.dataset['slug'] ?? ''));
      // To those who hear the page: what the button says now, and so what can be done with it.
      document.querySelector('.said')!.textContent = button.getAttribute('aria-label');
    });
    this.#link = document.createElement('a');
    this.#link.href = this.dataset['href'] ?? '';
    this.#link.textContent = this.dataset['see'] ?? '';
    this.replaceChildren(button, this.#link);
    return button;
  }
}

/** `<shortlist-count data-name>`: how many are on the shortlist; nothing while it is empty. */
class ShortlistCount extends ShortlistElement {
  override show(): void {
    const { length } = readKept();
    const { name } = this.dataset;
    this.replaceChildren(
      ...(length === 0 ? [] : [String(length), ...(name ? [hidden(` ${name}`)] : [])]),
    );
  }
}

/** Text for those who hear the page. */
function hidden(text: string, className = 'hidden'): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

if (!customElements.get('shortlist-button')) {
  customElements.define('shortlist-button', ShortlistButton);
  customElements.define('shortlist-count', ShortlistCount);
}

declare global {
  interface HTMLElementTagNameMap {
    'shortlist-button': ShortlistButton;
    'shortlist-count': ShortlistCount;
  }
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'shortlist-button': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        [data: `data-${string}`]: string | undefined;
      };
    }
  }
}
