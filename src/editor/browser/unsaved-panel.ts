import { editorText } from '../../text/editor.ts';
import { make, makeButton } from './make-element.ts';
import { goToField } from './mark-fields.ts';

/** What the form itself says of a field that it will not save. */
const complaint = '#nc-root [data-key-path] > [role="alert"]';

/** Says that the open entry can't be saved, and which fields hinder it; nothing where none does. */
export function showUnsaved(place: HTMLElement): void {
  const fields = [...document.querySelectorAll(complaint)]
    .filter((alert) => alert.textContent.trim() !== '')
    .flatMap((alert) => alert.closest<HTMLElement>('[data-key-path]') ?? []);
  const names = fields.map((field) => field.querySelector('h4')?.textContent.trim() ?? '');
  // It is heard when something changes, not each time the form is drawn.
  const state = names.join('\n');
  if (place.dataset['fields'] === state) return;
  place.dataset['fields'] = state;
  place.replaceChildren(
    ...(fields.length === 0
      ? []
      : [
          make('p', { class: 'bad' }, editorText.cannotSave(fields.length)),
          make(
            'ul',
            {},
            ...fields.map((field, at) =>
              make(
                'li',
                { class: 'bad' },
                makeButton(names[at] ?? '', () => goToField(field)),
              ),
            ),
          ),
        ]),
  );
}
