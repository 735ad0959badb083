import { editorText } from '../../text/editor.ts';
import type { FormCheck, FormProblem } from '../form-words.ts';
import { make, makeButton } from './make-element.ts';
import { findField, goToField, markFields } from './mark-fields.ts';
import { hashOf, isOpen } from './open-entry.ts';

/** Shows what the check says: of the open file first and at its fields, then of the others. */
export function showCheck(
  place: HTMLElement,
  result: FormCheck | undefined | 'failed',
  open: string | undefined,
): void {
  const heading = make('h2', { id: 'check' }, editorText.checkHeading);
  if (result === undefined || result === 'failed') {
    const text = result === undefined ? editorText.checking : editorText.checkFailed;
    place.replaceChildren(heading, make('p', { role: 'status' }, text));
    return;
  }
  const { problems, warnings } = result;
  const count = problems.length === 0 ? editorText.allGood : editorText.mistakes(problems.length);
  const here = (all: readonly FormProblem[]): FormProblem[] =>
    all.filter(({ file }) => isOpen(file, open));
  const there = (all: readonly FormProblem[]): FormProblem[] =>
    all.filter(({ file }) => !isOpen(file, open));
  markFields([...here(problems), ...here(warnings)]);
  const own = [...here(problems).map(toItem('bad')), ...here(warnings).map(toItem('remark'))];
  const other = there(problems);
  place.replaceChildren(
    heading,
    make('p', { role: 'status', class: problems.length === 0 ? 'good' : 'bad' }, count),
    ...(own.length === 0 ? [] : [make('h3', {}, editorText.here), make('ul', {}, ...own)]),
    ...(other.length === 0
      ? []
      : [make('h3', {}, editorText.elsewhere), make('ul', {}, ...other.map(toItem('bad', true)))]),
  );
}

const toItem =
  (kind: string, withFile = false) =>
  ({ file, field, title, message }: FormProblem): HTMLLIElement => {
    const name = [withFile ? file : '', title].filter((part) => part !== '').join(': ');
    const text = name === '' ? message : ` ${message}`;
    if (withFile) return make('li', { class: kind }, make('a', { href: hashOf(file) }, name), text);
    const target = findField(field);
    if (target === undefined || name === '') return make('li', { class: kind }, name, text);
    const go = makeButton(name, () => goToField(target));
    return make('li', { class: kind }, go, text);
  };
