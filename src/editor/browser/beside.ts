import type { FormCheck } from '../form-words.ts';
import { askServer } from './ask-server.ts';
import { showCheck } from './check-panel.ts';
import type { FileEvent } from './folder-bridge.ts';
import { make } from './make-element.ts';
import { openFile } from './open-entry.ts';
import { tellEvent } from './news-panel.ts';
import { showPage } from './page-panel.ts';
import { showUnsaved } from './unsaved-panel.ts';

/** What stands beside the form: what happened to files, what the check says, and the live page. */
export interface Beside {
  tell: (event: FileEvent) => void;
}

/** After a save the check waits this long for the next, in milliseconds: a picture and its entry are two. */
const pause = 300;

/** Fills the part of the page beside the form. */
export function showBeside(place: HTMLElement): Beside {
  const news = make('div', { class: 'news', role: 'status' });
  const check = make('section', { class: 'check', 'aria-labelledby': 'check' });
  const page = make('section', { class: 'page', 'aria-labelledby': 'page' });
  const unsaved = make('div', { class: 'unsaved', role: 'status' });
  place.append(news, unsaved, check, page);
  const live = showPage(page);
  let last: FormCheck | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = (result: FormCheck | undefined | 'failed'): void =>
    showCheck(check, result, openFile(location.hash));

  const run = async (): Promise<void> => {
    try {
      const answer = await askServer('check');
      if (!answer.ok) throw new Error(String(answer.status));
      last = (await answer.json()) as FormCheck;
      draw(last);
    } catch {
      draw('failed');
    }
  };
  const runSoon = (): void => {
    clearTimeout(timer);
    draw(undefined);
    timer = setTimeout(() => void run(), pause);
  };

  addEventListener('hashchange', () => {
    if (last) draw(last);
    live.open(openFile(location.hash));
  });
  // Fields are drawn after the address has changed.
  new MutationObserver(() => {
    showUnsaved(unsaved);
    const isMarked = document.querySelector('.field-message') !== null;
    if (last && !isMarked && document.querySelector('#nc-root [data-key-path]')) draw(last);
  }).observe(document.querySelector('#nc-root')!, { childList: true, subtree: true });
  live.open(openFile(location.hash));
  runSoon();

  return {
    tell: (event) => {
      tellEvent(news, event, runSoon);
      if (event.kind === 'conflict' || event.kind === 'refused') return;
      // A new entry has its address only now, and the address changes without a word.
      if (event.kind === 'saved' && /\.(md|yaml)$/.test(event.path))
        live.open(event.path.replace(/(\/index)?\.(md|yaml)$/, ''));
      live.renew();
      runSoon();
    },
  };
}
