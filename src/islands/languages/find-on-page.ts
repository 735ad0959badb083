import { filled } from '../../domain/languages.ts';
import { comparedWords, hasAllWords } from '../../domain/match-words.ts';

/**
 * `<find-on-page data-found data-none>`: leaves of the page's items, `[data-sought]`, those that have every word that is written, in
 * their text or in the attribute. A part of the page in which none is left, `[data-found-in]`, goes too; where nothing is, a number to call comes.
 */
class FindOnPage extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const call = this.querySelector<HTMLElement>('p:last-child:not([role])');
    if (!field || !status) return;
    const items = [...document.querySelectorAll<HTMLElement>('[data-sought]')].map((item) => ({
      item,
      words: comparedWords(`${textsOf(item).join(' ')} ${item.dataset['sought']}`),
    }));
    const parts = [...document.querySelectorAll<HTMLElement>('[data-found-in]')];
    const look = () => {
      const asked = comparedWords(field.value);
      let count = 0;
      for (const { item, words } of items) {
        item.hidden = !hasAllWords(asked, words);
        if (!item.hidden) count += 1;
      }
      for (const part of parts)
        part.hidden = part.querySelector('[data-sought]:not([hidden])') === null;
      if (call) call.hidden = count > 0;
      status.textContent =
        asked.length === 0
          ? ''
          : count === 0
            ? (this.dataset['none'] ?? '')
            : filled(this.dataset['found'] ?? '', { antal: String(count) });
    };
    field.addEventListener('input', look);
    // Somebody can have written before this came.
    if (field.value) look();
  }
}

/** The texts of an element apart: where one ends and the next begins, no blank stands in the page. */
function textsOf(element: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts;
}

customElements.define('find-on-page', FindOnPage);
