import {
  type Correction,
  type Corrections,
  isSameFact,
} from '../../domain/corrections/corrections.ts';
import type { FactValue } from '../../domain/corrections/own-facts.ts';
import { dayInDenmark } from '../../domain/day-in-denmark.ts';
import { mailto } from '../../domain/mail.ts';
import { phoneInPairs } from '../../domain/phone.ts';
import { writeCorrections } from '../../text/correction-text.ts';
import { correctionsText } from '../../text/corrections.ts';
import { hasPersonalNumber } from '../../domain/corrections/personal-number.ts';
import { copy } from '../copy.ts';
import { isChanged, type Written } from '../early-input.ts';
import { keepText } from '../keep-text.ts';
import { fillIn } from '../fill-in.ts';
import { saveFile } from '../save-file.ts';

const words = correctionsText;

/** Windows gives a mail program no longer address than this; what is longer travels as a file. */
const longestMail = 1_900;

/** A field as the page was sent, and as it is now. */
interface Field {
  element: HTMLElement;
  path: string;
  service: string | undefined;
  label: string;
  kind: string;
  before: FactValue;
  read: () => FactValue;
}

/** Fetched by whoever writes; without it a full field is full without a word, as browsers have it. */
function tellLimitsOf(form: HTMLFormElement): void {
  import('../tell-limit.ts').then(({ tellLimits }) => tellLimits(form)).catch(() => {});
}

/** `<place-corrections>`: makes a mail and a file of what a place has changed in its form. Nothing is sent by it. */
class PlaceCorrections extends HTMLElement {
  #fields: Field[] = [];
  #text = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null || this.#fields.length > 0) return;
    fillIn();
    this.#fields = [...form.querySelectorAll<HTMLElement>('[data-path]')].map(toField);
    this.#recall(form);
    form.addEventListener('focusin', () => tellLimitsOf(form), { once: true });
    form.addEventListener('input', () => this.#update(form, false));
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset['kind'] === 'phone')
        target.value = phoneInPairs(target.value)?.replace('+45 ', '') ?? target.value;
      this.#update(form, true);
    });
    form.addEventListener('reset', (event) => {
      const isEmpty = listWritten(form).every((one) => !isChanged(one));
      if (!isEmpty && !confirm(words.clearSure)) {
        event.preventDefault();
        return;
      }
      // The fields have their old values when the event is over.
      setTimeout(() => this.#update(form, true));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#update(form, true);
      this.querySelector<HTMLElement>('[data-wrong] a, #send')?.focus();
    });
    this.querySelector('[data-file]')?.addEventListener('click', () =>
      saveFile(new Blob([this.#text], { type: 'text/plain' }), this.#fileName()),
    );
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
    this.#update(form, true);
  }

  #changes(): Correction[] {
    return this.#fields
      .map(({ path, service, before, read }) => ({ path, service, before, now: read() }))
      .filter(({ before, now }) => !isSameFact(before, now));
  }

  /** Writes anew what is to be sent. Mistakes are told when a field is left, not while it is written in. */
  #update(form: HTMLFormElement, tellsMistakes: boolean): void {
    const { place = '', name = '', email = '', page = '' } = this.dataset;
    const more = new FormData(form);
    const of = (key: string) => {
      const written = more.get(key);
      return typeof written === 'string' ? written.trim() : '';
    };
    const changes = this.#changes();
    const isRight = more.has('passer');
    const corrections: Corrections = {
      place,
      day: dayInDenmark(new Date()),
      changes,
      confirmedBy: isRight && of('rolle') !== '' ? of('rolle') : undefined,
      message: of('besked') === '' ? undefined : of('besked'),
    };
    const wrong = this.#listWrong(isRight && of('rolle') === '');
    const isEmpty = changes.length === 0 && !isRight && corrections.message === undefined;
    const labels = new Map(this.#fields.map((field) => [keyOf(field), field.label]));
    this.#text = writeCorrections(corrections, (change) => labels.get(keyOf(change)) ?? '');
    const isKept = this.#keep(form);

    const canBeSent = !isEmpty && wrong.length === 0;
    this.#show('[data-ways]', canBeSent);
    const list = this.querySelector('[data-wrong]');
    if (tellsMistakes)
      list?.replaceChildren(...wrong.map(({ sentence, element }) => toItem(sentence, element)));
    this.#say(
      '.status',
      isEmpty
        ? words.none
        : [
            words.changes(changes.length),
            wrong.length === 0 ? words.notSent : words.notRight(wrong.length),
          ].join(' '),
    );
    const body = [words.greeting(name), page, '', ...this.#text.trimEnd().split('\n')];
    const whole = mailto(email, words.subject(name), body);
    const isShort = whole.length <= longestMail;
    this.#link(
      '[data-send]',
      isShort
        ? whole
        : mailto(email, words.subject(name), [
            words.greeting(name),
            page,
            '',
            words.attached(this.#fileName()),
            '',
          ]),
    );
    const how = isShort ? words.mailHelp : words.longMail;
    this.#say('[data-help]', [canBeSent ? how : '', isKept ? words.kept : ''].join(' ').trim());
  }

  #listWrong(lacksRole: boolean): { sentence: string; element: HTMLElement }[] {
    const wrong = this.#fields.flatMap((field) => {
      const { element, label, kind } = field;
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
        return [];
      const isPrivate = hasPersonalNumber(element.value);
      element.removeAttribute('aria-invalid');
      if (element.checkValidity() && !isPrivate) return [];
      element.setAttribute('aria-invalid', 'true');
      const hint = isPrivate
        ? words.personalNumber
        : element.validity.valueMissing
          ? words.pattern.missing
          : words.pattern[kind as keyof typeof words.pattern];
      return [{ sentence: words.wrong(label, hint), element }];
    });
    const role = this.querySelector<HTMLElement>('[name=rolle]');
    return lacksRole && role ? [...wrong, { sentence: words.roleMissing, element: role }] : wrong;
  }

  #fileName(): string {
    return `rettelser-${this.dataset['place']}.txt`;
  }

  async #copy(): Promise<void> {
    this.#say('.status', (await copy(this.#text)) ? words.copied : words.copyFailed);
  }

  #storageKey(): string {
    return `ret:${this.dataset['place']}`;
  }

  /** Keeps what is changed for as long as the tab is open. */
  #keep(form: HTMLFormElement): boolean {
    const changed = listWritten(form).flatMap((one, at) =>
      isChanged(one) ? [[at, isTick(one) ? one.checked : one.value]] : [],
    );
    const text = changed.length === 0 ? null : JSON.stringify(changed);
    return keepText(this.#storageKey(), text, () => sessionStorage) && text !== null;
  }

  #recall(form: HTMLFormElement): void {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(this.#storageKey()) ?? '[]');
      const all = listWritten(form);
      for (const [at, value] of kept as [number, string | boolean][]) {
        const one = all[at];
        if (one === undefined || isChanged(one)) continue;
        if (isTick(one)) one.checked = value === true;
        else one.value = String(value);
      }
    } catch {
      // What cannot be read is not there.
    }
  }

  #show(selector: string, isShown: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !isShown;
  }

  #say(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  #link(selector: string, href: string): void {
    this.querySelector(selector)?.setAttribute('href', href);
  }
}

const keyOf = ({ service, path }: Pick<Field, 'service' | 'path'>): string =>
  `${service ?? ''} ${path}`;

const listWritten = (form: HTMLFormElement): Written[] => [
  ...form.querySelectorAll<Written>('input, textarea'),
];

const isTick = (one: Written): one is HTMLInputElement =>
  one instanceof HTMLInputElement && one.type === 'checkbox';

function toField(element: HTMLElement): Field {
  const { path = '', service, label = '', kind = '' } = element.dataset;
  const read = (isBefore: boolean): FactValue => {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      const text = (isBefore ? element.defaultValue : element.value).trim();
      if (text === '') return undefined;
      return kind === 'lines'
        ? text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : text;
    }
    const ticks = [...element.querySelectorAll<HTMLInputElement>('input')];
    const chosen = ticks.filter((tick) => (isBefore ? tick.defaultChecked : tick.checked));
    return chosen.length === 0 ? undefined : chosen.map(({ value }) => value);
  };
  return { element, path, service, label, kind, before: read(true), read: () => read(false) };
}

function toItem(sentence: string, element: HTMLElement): HTMLElement {
  const item = document.createElement('p');
  const link = document.createElement('a');
  link.href = `#${element.id}`;
  link.textContent = sentence;
  item.append(link);
  return item;
}

customElements.define('place-corrections', PlaceCorrections);
