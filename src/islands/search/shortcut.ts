/** Typed anywhere outside a field, these take the reader to the search field. */
const words = ['/', 'soeg'];

/** Where the reader's choice not to have them is kept; in this browser only. */
const storeKey = 'genvej';

const field = document.querySelector<HTMLInputElement>('#soeg');
const choice = document.querySelector<HTMLInputElement>('#genvej');

// A hand that points has a keyboard beside it; who cannot turn the shortcut off does not have it.
const hasKeys = matchMedia('(hover: hover) and (pointer: fine)').matches;

if (field && choice?.parentElement && hasKeys) {
  choice.parentElement.hidden = false;
  choice.checked = readChoice();
  choice.addEventListener('change', () => keepChoice(choice.checked));
  document.querySelector('reading-panel [data-reset]')?.addEventListener('click', () => {
    choice.checked = true;
    keepChoice(true);
  });
  let typed = '';
  document.addEventListener('keydown', (event) => {
    const isElsewhere =
      event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    if (!choice.checked || isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
    typed = (typed + event.key).slice(-4);
    if (!words.some((word) => typed.endsWith(word))) return;
    typed = '';
    event.preventDefault();
    field.focus();
    field.select();
  });
}

// A browser that keeps nothing throws; then the choice lasts as long as the page.
function readChoice(): boolean {
  try {
    return localStorage.getItem(storeKey) !== 'fra';
  } catch {
    return true;
  }
}

function keepChoice(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(storeKey);
    else localStorage.setItem(storeKey, 'fra');
  } catch {
    // Nothing to do: see above.
  }
}

export {};
