/** What is open, and the button that opened it. One at a time, as the browsers' own. */
let shown: { popover: HTMLElement; button: Element | null } | undefined;

function open(popover: HTMLElement, button: Element | null): void {
  close();
  popover.dataset['open'] = '';
  button?.setAttribute('aria-expanded', 'true');
  shown = { popover, button };
}

function close(): void {
  if (!shown) return;
  delete shown.popover.dataset['open'];
  shown.button?.setAttribute('aria-expanded', 'false');
  shown = undefined;
}

const popoverOf = (button: Element | null): HTMLElement | null =>
  button && document.getElementById(button.getAttribute('popovertarget') ?? '');

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const button = target.closest('[popovertarget]');
  const popover = popoverOf(button);
  if (popover) {
    const isToClose = button?.getAttribute('popovertargetaction') === 'hide';
    if (isToClose || popover === shown?.popover) close();
    else open(popover, button);
  } else if (!shown?.popover.contains(target)) close();
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !shown) return;
  const { button } = shown;
  close();
  if (button instanceof HTMLElement) button.focus();
});

for (const button of document.querySelectorAll('[popovertarget]:not([popovertargetaction=hide])'))
  button.setAttribute('aria-expanded', 'false');

// The rest of the scripts close a popover the way the standard says.
Object.assign(HTMLElement.prototype, { hidePopover: close });

// From here on the menu is closed until it is opened.
document.documentElement.dataset['popovers'] = 'by script';

export {};
