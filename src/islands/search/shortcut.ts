/** Typed anywhere outside a field, these take the reader to the search field. */
const words = ['/', 'soeg'];

const field = document.querySelector<HTMLInputElement>('#soeg');
const choice = document.querySelector('[name=keys]')?.parentElement;

// A hand that points has a keyboard beside it; who cannot turn the shortcut off does not have it.
if (field && choice && matchMedia('(hover: hover) and (pointer: fine)').matches) {
  choice.hidden = false;
  let typed = '';
  document.addEventListener('keydown', (event) => {
    const isElsewhere =
      event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    if (
      document.documentElement.dataset['keys'] === 'off' ||
      isElsewhere ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    typed = (typed + event.key).slice(-4);
    if (!words.some((word) => typed.endsWith(word))) return;
    typed = '';
    event.preventDefault();
    field.focus();
    field.select();
  });
}

export {};
