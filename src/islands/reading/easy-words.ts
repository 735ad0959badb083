import { chosen, keepChoice } from './keep-choice.ts';

const root = document.documentElement;

/** Calls now, and whenever the easy words are turned on or off. */
function watchEasy(tell: () => void): void {
  new MutationObserver(tell).observe(root, { attributeFilter: ['data-easy'] });
  tell();
}

/** `<easy-switch>`: its link becomes the button that turns easy words on and off, here and on every page. */
class EasySwitch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      keepChoice('easy', chosen('easy') === 'on' ? 'off' : 'on');
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
    watchEasy(() => link.setAttribute('aria-pressed', String(chosen('easy') === 'on')));
  }
}

/** `<easy-rest>`: shows what the easy words stand alone without. An address that leads into it asks for it too. */
class EasyRest extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    const words = [button.textContent, this.dataset['less']!];
    const show = (isAll: boolean) => {
      root.toggleAttribute('data-all', isAll);
      button.setAttribute('aria-expanded', String(isAll));
      button.textContent = words[Number(isAll)]!;
    };
    const follow = () => {
      const aim = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (chosen('easy') === 'off' || !aim?.closest('[data-hard]')) return;
      show(true);
      aim.scrollIntoView();
    };
    button.addEventListener('click', () => show(!root.hasAttribute('data-all')));
    button.disabled = false;
    addEventListener('hashchange', follow);
    follow();
  }
}

customElements.define('easy-switch', EasySwitch);
customElements.define('easy-rest', EasyRest);
