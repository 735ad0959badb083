import { editorText } from '../../text/editor.ts';
import { askServer } from './ask-server.ts';
import { make } from './make-element.ts';

/** The live page beside the form. */
export interface LivePage {
  open: (file: string | undefined) => void;
  renew: () => void;
}

/** How long the live site takes to see that a file has changed, in milliseconds. */
const settling = 900;

/** Shows the page of what is open as on a phone, as it is or with the easy texts first. */
export function showPage(place: HTMLElement): LivePage {
  const easy = make('input', { type: 'checkbox', id: 'easy' });
  const frame = make('iframe', { title: editorText.pageFrame });
  const word = make('p', { role: 'status' }, editorText.pageWaits);
  const choice = make('label', { for: 'easy' }, easy, ` ${editorText.easy}`);
  place.append(make('h2', { id: 'page' }, editorText.pageHeading), choice, word, frame);
  frame.hidden = true;
  let current: string | undefined;

  const draw = async (): Promise<void> => {
    const file = current;
    if (file === undefined) return;
    if (frame.hidden) word.textContent = editorText.pageStarts;
    try {
      const answer = await askServer('preview', { sti: file });
      const pages = (await answer.json()) as { plain?: string; easy?: string };
      if (file !== current) return;
      const address = easy.checked ? pages.easy : pages.plain;
      frame.hidden = address === undefined;
      word.textContent = address === undefined ? editorText.pageFails : '';
      if (address !== undefined) frame.src = address;
    } catch {
      word.textContent = editorText.pageFails;
    }
  };
  easy.addEventListener('change', () => void draw());

  return {
    open: (file) => {
      if (file === undefined || file === current) return;
      current = file;
      void draw();
    },
    renew: () => {
      setTimeout(() => void draw(), settling);
    },
  };
}
