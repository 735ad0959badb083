import type { Problem } from '../../check/problem.ts';
import { make } from './make-element.ts';

const markClass = 'field-message';

/** The name of a field in the form: items of a list are counted from 0 there, from 1 in the check. */
const toKeyPath = (field: string): string =>
  field
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) - 1) : step))
    .join('.');

/** The field of the form a problem is about, or the nearest around it. */
export function findField(field: string): HTMLElement | undefined {
  const steps = toKeyPath(field).split('.');
  for (let count = steps.length; count > 0 && field !== ''; count--) {
    const path = steps.slice(0, count).join('.');
    const found = document.querySelector<HTMLElement>(
      `#nc-root [data-key-path="${CSS.escape(path).replaceAll('\\.', '.')}"]`,
    );
    if (found) return found;
  }
  return undefined;
}

/** Brings a field into sight, and the keyboard to where one writes in it. */
export function goToField(field: HTMLElement): void {
  field.scrollIntoView({ block: 'center' });
  const fields = 'input, textarea, [contenteditable], [role="combobox"], [role="switch"]';
  // The buttons of a field stand before what is written in.
  const place = field.querySelector<HTMLElement>(fields) ?? field.querySelector('button');
  place?.focus();
}

/** Puts what the check says of fields at the fields, and takes away what it said before. */
export function markFields(problems: readonly Problem[]): void {
  for (const old of document.querySelectorAll(`.${markClass}`)) old.remove();
  for (const { field, message } of problems) {
    const place = findField(field);
    place?.append(make('p', { class: markClass }, message));
  }
}
