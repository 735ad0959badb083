import { createElement } from 'react';
import { isFiltering } from '../../domain/search/search-state.ts';
import { searchAnswersText } from '../../text/search-answers.ts';
import { SmallScene, SmallThing, StillScene, StillThing } from '../drawings/SmallScene.tsx';
import { drawElement, type Still } from './draw-element.ts';
import { few, type Shown } from './find-shown.ts';
import { FirstAnswer } from './FirstAnswer.tsx';

/** Pictures wait for their sheet; until then they have their size. */
const standIns = new Map<unknown, Still>([
  [SmallScene, StillScene],
  [SmallThing, StillThing],
]);

/**
 * Draws the first hits of an answer where the island is about to draw them: its renderer is the largest script of all, and
 * comes after what answers. What has buttons that only the island can serve is left to it: a dead end, filters, a word
 * that is asked about.
 */
export function drawFirst({ answer, hits }: Shown): void {
  const place = document.querySelector<HTMLElement>('astro-island[ssr] [data-first-hits]');
  const status = document.querySelector('#svar');
  const { pages, guesses, suggestions, state } = answer;
  const needsIsland = guesses.length + suggestions.length > 0 || isFiltering(state);
  if (!place || !status || pages.length === 0 || needsIsland) return;
  const first = createElement(FirstAnswer, {
    answer,
    hits: hits.slice(0, few),
    ask: place.dataset['ask'],
  });
  const drawn = drawElement(first, standIns);
  const heading = document.createElement('h2');
  for (const name of status.getAttributeNames())
    if (name !== busy) heading.setAttribute(name, status.getAttribute(name) ?? '');
  heading.textContent = searchAnswersText.status(pages.length, state.query.trim());
  status.replaceWith(heading);
  place.replaceChildren(...drawn);
  keepFocus(place);
}

const busy = 'aria-busy';

/** Says that an answer is looked for, where neither it nor anything of the island's own stands there yet. */
export function saySearching(): void {
  const status = document.querySelector('#svar');
  if (!status?.closest('astro-slot') || status.textContent !== '') return;
  status.textContent = searchAnswersText.searching;
  status.setAttribute(busy, 'true');
}

/** Whoever is at a link when the island draws the hits anew, is at the same link afterwards. */
function keepFocus(place: HTMLElement): void {
  const main = place.closest('.search-main');
  if (!main) return;
  let href: string | null | undefined;
  place.addEventListener('focusin', ({ target }) => {
    href = target instanceof HTMLAnchorElement ? target.getAttribute('href') : undefined;
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget) href = undefined;
  });
  const watcher = new MutationObserver(() => {
    if (place.isConnected) return;
    watcher.disconnect();
    if (typeof href === 'string')
      main.querySelector<HTMLElement>(`#resultater a[href="${CSS.escape(href)}"]`)?.focus();
  });
  watcher.observe(main, { childList: true });
}
