import { dayInDenmark } from '../../domain/day-in-denmark.ts';
import {
  countDots,
  readStatement,
  type StatementField,
} from '../../domain/statement/read-statement.ts';
import { joinVersions, statementText, writeStatement } from '../../text/statement.ts';
import { copy } from '../copy.ts';
import { isChanged } from '../early-input.ts';
import { saveFile } from '../save-file.ts';
import { drawStatement } from './draw-statement.ts';

const words = statementText;

const fields = Object.keys(words.fields) as StatementField[];

/** `<company-statement>`: makes a text and a picture of what a company writes of a task it has bought. Nothing is sent. */
class CompanyStatement extends HTMLElement {
  #isBegun = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null || this.#isBegun) return;
    this.#isBegun = true;
    this.#recall(isChanged);
    form.addEventListener('input', () => this.#show(false));
    form.addEventListener('change', () => this.#show(true));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(true, true);
      this.querySelector<HTMLElement>('[aria-invalid=true], #faerdig')?.focus();
    });
    // The fields are empty when the event is over.
    form.addEventListener('reset', () => setTimeout(() => this.#show(true)));
    addEventListener('hashchange', () => {
      this.#recall();
      this.#show(false);
    });
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
    this.querySelector('[data-save]')?.addEventListener('click', () => this.#save());
    this.#show(false);
  }

  #input(field: StatementField): HTMLInputElement {
    return this.querySelector<HTMLInputElement>(`[name=${field}]`)!;
  }

  /** What is written, for the fields as they are, and nothing told of what is not right. */
  #show(tellsFaults: boolean, all = false): void {
    const written = Object.fromEntries(
      fields.map((field) => [field, this.#input(field).value]),
    ) as Record<StatementField, string>;
    const today = dayInDenmark(new Date());
    const { statement, faults } = readStatement(written, today);
    for (const field of fields) {
      const input = this.#input(field);
      const fault = faults[field];
      // A field that nobody has come to yet is not told to be empty.
      const isTold = fault !== undefined && (all || input.value.trim() !== '');
      const place = this.querySelector(`#${input.id}-fejl`)!;
      if (!isTold) {
        input.removeAttribute('aria-invalid');
        place.textContent = '';
      } else if (tellsFaults) {
        input.setAttribute('aria-invalid', 'true');
        place.textContent = words.faults[fault];
      }
    }
    // Browsers refuse an address for every key.
    if (tellsFaults) this.#keep(written);
    const made = this.querySelector<HTMLElement>('[data-made]')!;
    made.hidden = statement === undefined;
    this.#say('[data-state]', statement === undefined ? words.wait : words.ready);
    if (statement === undefined) return;
    const { long, short, figure, line } = writeStatement(statement, today);
    this.#say('[data-long]', long);
    this.#say('[data-short]', short);
    const { each, dots } =
      statement.hours === undefined ? { each: 0, dots: 0 } : countDots(statement.hours);
    const canvas = this.querySelector('canvas')!;
    this.querySelector('[data-picture]')?.setAttribute('aria-label', short);
    const picture = {
      company: statement.company,
      figure,
      line,
      dots,
      dotsAre: dots === 0 ? '' : words.dots(each),
      own: words.own(statement.company),
    };
    drawStatement(canvas, picture);
    // The letters may come later than the first picture.
    void document.fonts.ready.then(() => drawStatement(canvas, picture));
  }

  #say(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  /** After `#`, which stays in the browser: so it can be sent on, and nobody's server has it in its log. */
  #keep(written: Record<StatementField, string>): void {
    const told = Object.entries(written).filter(([, value]) => value.trim() !== '');
    const hash = new URLSearchParams(told).toString();
    if (hash === location.hash.slice(1)) return;
    if (hash === '' && !location.hash.includes('=')) return;
    history.replaceState(history.state, '', hash === '' ? location.pathname : `#${hash}`);
  }

  /** Writes what the address says into the fields, but for those that are to stay. */
  #recall(stays: (input: HTMLInputElement) => boolean = () => false): void {
    if (!location.hash.includes('=')) return;
    const told = new URLSearchParams(location.hash.slice(1));
    for (const field of fields) {
      const input = this.#input(field);
      if (!stays(input)) input.value = told.get(field) ?? '';
    }
  }

  async #copy(): Promise<void> {
    const [long = '', short = ''] = ['[data-long]', '[data-short]'].map(
      (selector) => this.querySelector(selector)?.textContent ?? '',
    );
    this.#say(
      '[data-said]',
      (await copy(joinVersions({ long, short }))) ? words.copied : words.copyFailed,
    );
  }

  #save(): void {
    this.querySelector('canvas')!.toBlob((blob) => {
      if (blob === null) this.#say('[data-said]', words.saveFailed);
      else saveFile(blob, words.fileName);
    }, 'image/png');
  }
}

customElements.define('company-statement', CompanyStatement);
