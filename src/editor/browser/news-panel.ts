import { editorText } from '../../text/editor.ts';
import { askServer } from './ask-server.ts';
import type { FileEvent } from './folder-bridge.ts';
import { make, makeButton } from './make-element.ts';
import { hashOf } from './open-entry.ts';

/** Says what happened to a file, and offers what follows from it. */
export function tellEvent(place: HTMLElement, event: FileEvent, changed: () => void): void {
  const isBad = event.kind === 'conflict' || event.kind === 'refused';
  // What went wrong stays until something is saved; a picture that is removed with its entry says nothing new.
  if (event.kind === 'removed' && !/\.(md|yaml)$/.test(event.path)) return;
  if (event.kind === 'saved' && place.dataset['keeps'] === 'true') {
    delete place.dataset['keeps'];
    return;
  }
  place.replaceChildren(...wordsOf(event, changed));
  place.classList.toggle('bad', isBad);
  place.setAttribute('role', isBad ? 'alert' : 'status');
  // The entry is saved again right after it was given its new name.
  if (event.kind === 'moved') place.dataset['keeps'] = 'true';
}

function wordsOf(event: FileEvent, changed: () => void): Node[] {
  const line = (text: string): HTMLParagraphElement => make('p', {}, text);
  switch (event.kind) {
    case 'saved':
      return [line(editorText.saved(event.path))];
    case 'moved':
      return [
        line(editorText.moved(event.from, event.to)),
        ...(event.changed.length > 0 ? [line(editorText.follows(event.changed.length))] : []),
      ];
    case 'removed':
      return offerRemains(event, changed);
    case 'conflict':
      return [
        line(editorText.conflict(event.path)),
        ...(event.fields.length > 0
          ? [line(editorText.conflictFields(event.fields.join(', ')))]
          : []),
        line(editorText.conflictRemedy),
        makeButton(editorText.reload, () => location.reload()),
      ];
    case 'refused':
      return [line(editorText.refused[event.reason](event.path))];
  }
}

function offerRemains(
  { path, mentions }: Extract<FileEvent, { kind: 'removed' }>,
  changed: () => void,
): Node[] {
  const act = (text: string, task: string, done: (count: number) => string): HTMLButtonElement => {
    const button = makeButton(text, () => {
      void askServer(task, { sti: path }, { method: 'POST' }).then(async (answer) => {
        const { changed: files } = (await answer.json()) as { changed: string[] };
        button.replaceWith(make('p', {}, done(files.length)));
        changed();
      });
    });
    return button;
  };
  const free = mentions.filter(({ isNeeded }) => !isNeeded);
  return [
    make('p', {}, editorText.removed(path)),
    ...(mentions.length === 0 ? [] : [make('p', {}, editorText.stillMentions)]),
    make(
      'ul',
      {},
      ...mentions.map(({ file, isNeeded }) =>
        make(
          'li',
          {},
          make('a', { href: hashOf(file) }, isNeeded ? editorText.needsIt(file) : file),
        ),
      ),
    ),
    ...(free.length === 0 ? [] : [act(editorText.clear, 'clear', editorText.cleared)]),
    act(editorText.tellGone, 'removed', () => editorText.toldGone),
  ];
}
