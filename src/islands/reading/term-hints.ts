/** Milliseconds a pointer rests on a term before it is explained, and away from both before that is closed. */
const delay = { open: 250, close: 400 };

/** The explanation that hover or focus has opened, and that leaving closes. A click makes it stay. */
let hinted: { term: HTMLButtonElement; popover: HTMLElement } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const termOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLButtonElement>('button.term') : null;

const isInside = (target: EventTarget | null) =>
  target instanceof Node &&
  (hinted?.term.contains(target) || hinted?.popover.contains(target)) === true;

function open(term: HTMLButtonElement): void {
  const popover = term.popoverTargetElement as HTMLElement | null;
  if (!popover || popover.matches(':popover-open')) return;
  popover.showPopover({ source: term });
  hinted = { term, popover };
}

function close(): void {
  hinted?.popover.hidePopover();
  hinted = undefined;
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return;
  clearTimeout(timer);
  if (isInside(target)) return;
  const term = termOf(target);
  if (term) timer = setTimeout(() => open(term), delay.open);
  else if (hinted && !isInside(document.activeElement)) timer = setTimeout(close, delay.close);
});

document.addEventListener('focusin', ({ target }) => {
  const term = termOf(target);
  if (term?.matches(':focus-visible')) open(term);
  else if (!isInside(target)) close();
});

// The button would close what hover or focus had opened: the first click makes it stay instead.
document.addEventListener(
  'click',
  (event) => {
    if (!hinted || termOf(event.target) !== hinted.term) return;
    event.preventDefault();
    hinted = undefined;
  },
  true,
);

// At once, and not with the later toggle: the next key or click must not take it for open.
document.addEventListener(
  'beforetoggle',
  ({ target, newState }) => {
    if (target === hinted?.popover && newState === 'closed') hinted = undefined;
  },
  true,
);

// Somebody can be on a word already when this is fetched.
const met = document.querySelector<HTMLButtonElement>('button.term:is(:hover, :focus-visible)');
if (met) open(met);

export {};
