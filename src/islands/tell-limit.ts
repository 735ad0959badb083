import { fieldLimitText } from '../text/field-limit.ts';
import type { Written } from './early-input.ts';

/**
 * Says below a field how much room is left, where little is: browsers refuse what is too long without a word, and cut what
 * is pasted. What is said anew is heard; how the number goes down is only seen.
 */
export function tellLimits(root: HTMLElement): void {
  let refused = 0;
  root.addEventListener('beforeinput', ({ target, data }) => {
    const field = limited(target);
    if (field === undefined || data === null) return;
    const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
    const length = field.value.length - replaced + data.replaceAll('\r\n', '\n').length;
    const tooMany = Math.max(0, length - field.maxLength);
    refused = tooMany;
    // Where nothing fits, no change comes after this.
    if (tooMany > 0) setTimeout(() => tell(field, tooMany));
  });
  root.addEventListener('input', ({ target }) => {
    const field = limited(target);
    if (field !== undefined) tell(field, refused);
    refused = 0;
  });
}

/** A field that says how long it may be. */
function limited(target: EventTarget | null): Written | undefined {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.maxLength > 0 ? target : undefined;
}

function tell(field: Written, refused: number): void {
  const text = fieldLimitText(field.maxLength, field.maxLength - field.value.length, refused);
  const id = `${field.id}-plads`;
  let note = document.getElementById(id);
  if (note === null) {
    if (text === '') return;
    note = document.createElement('span');
    note.id = id;
    note.className = 'small no-print';
    note.setAttribute('role', 'status');
    field.after(note);
    const described = field.getAttribute('aria-describedby');
    field.setAttribute('aria-describedby', [described, id].filter(Boolean).join(' '));
  }
  const wording = (said: string) => said.replaceAll(/\d/g, '');
  const isSame = wording(text) === wording(note.textContent);
  note.setAttribute('aria-live', isSame ? 'off' : 'polite');
  // A region is heard when it is there before its words are.
  setTimeout(() => (note.textContent = text));
}
