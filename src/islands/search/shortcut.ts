/** Typed anywhere outside a field, these take the reader to the search field. */
const words = ['/', 'soeg'];

const field = document.querySelector<HTMLInputElement>('#soeg');
const choice = document.querySelector('[name=keys]')?.parentElement;

// A hand that points has a keyboard beside it; who cannot turn the shortcut off does not have it.
if (field && choice && matchMedia('(hover: hover) and (pointer: fine)').matches) {
  choice.hidden = false;
  let typed = '';
  const press = (key: string, at: EventTarget | null): boolean => {
    const isElsewhere = at instanceof Element && at.closest('input, select, textarea') !== null;
    if (document.documentElement.dataset['keys'] === 'off' || isElsewhere) return false;
    typed = (typed + key).slice(-4);
    if (!words.some((word) => typed.endsWith(word))) return false;
    typed = '';
    field.focus();
    field.select();
    return true;
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(event.key, event.target)) event.preventDefault();
  });
  // The key that was pressed before this script was there (`layouts/start-late-scripts.ts`).
  press(document.documentElement.dataset['used'] ?? '', document.activeElement);
}

export {};
