import {
  chooseEnterprises,
  findLoosenings,
  type Fitting,
} from '../../domain/jobs/choose-enterprises.ts';
import type { JobEnterprise } from '../../domain/jobs/job-enterprise.ts';
import {
  type JobKey,
  jobKeys,
  type JobValues,
  mapKeys,
  readChosen,
  writeChosen,
} from '../../domain/jobs/job-state.ts';
import { type EnterpriseTable, unpackEnterprises } from '../../domain/jobs/enterprise-table.ts';
import { dayInDenmark } from '../../domain/day-in-denmark.ts';
import { pauseOn } from '../../domain/pause.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { drawScene } from '../drawings/draw-scene.ts';
import { pauseText } from '../../text/pause.ts';
import { jobFilterText } from '../../text/job-filter.ts';
import { fetchWhole } from '../fetch-whole.ts';

/** How many enterprises are put on the page at a time. */
const step = 48;

/** Fetches the enterprises and lets the form filter them from now on. Throws when they cannot be had. */
export async function filterEnterprises(host: HTMLElement, isAgain: boolean): Promise<void> {
  const table = await fetchWhole<EnterpriseTable>(host.dataset['src']!, {
    isAgain,
    isRight: ({ enterprises }) => Array.isArray(enterprises),
  });
  new EnterpriseFilter(host, unpackEnterprises(table)).start();
}

class EnterpriseFilter {
  readonly #host: HTMLElement;
  readonly #enterprises: readonly JobEnterprise[];
  readonly #form: HTMLFormElement;
  readonly #offered: JobValues;
  readonly #list: Element;
  readonly #more: HTMLElement;
  #shown = step;

  constructor(host: HTMLElement, enterprises: readonly JobEnterprise[]) {
    this.#host = host;
    this.#enterprises = enterprises;
    this.#form = host.querySelector('form')!;
    this.#list = host.querySelector('[data-list]')!;
    this.#more = host.querySelector('[data-more]')!;
    this.#offered = mapKeys((key) => this.#fields(key).map(({ value }) => value));
  }

  start(): void {
    this.#more.querySelector('button')!.addEventListener('click', () => this.#showMore());
    this.#form.addEventListener('change', () => this.#choose());
    // The fields are emptied after this event.
    this.#form.addEventListener('reset', () => setTimeout(() => this.#choose()));
    addEventListener('popstate', () => this.#fromAddress());
    if (location.search === '') this.#choose();
    else this.#fromAddress();
  }

  /** The options or boxes of a key. */
  #fields(key: JobKey): (HTMLOptionElement | HTMLInputElement)[] {
    return [
      ...this.#form.querySelectorAll<HTMLOptionElement | HTMLInputElement>(
        `[name=${key}] option:not([value=""]), input[name=${key}]`,
      ),
    ];
  }

  get #chosen(): JobValues {
    const data = new FormData(this.#form);
    return mapKeys((key) => data.getAll(key).map(String).filter(Boolean));
  }

  #fromAddress(): void {
    this.#set(readChosen(new URLSearchParams(location.search), this.#offered));
    this.#show();
  }

  #set(values: JobValues): void {
    for (const key of jobKeys)
      for (const field of this.#fields(key)) {
        const isChosen = values[key].includes(field.value);
        if (field instanceof HTMLOptionElement) field.selected = isChosen;
        else field.checked = isChosen;
      }
  }

  #choose(): void {
    const query = String(writeChosen(this.#chosen));
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    this.#show();
  }

  #show(): void {
    this.#shown = step;
    const fitting = chooseEnterprises(this.#enterprises, this.#chosen, this.#offered);
    this.#count(fitting);
    this.#say(fitting);
    this.#fill(fitting.enterprises);
    this.#loosen(fitting);
    this.#host.querySelector('[data-rest]')?.remove();
  }

  #count({ counts }: Fitting): void {
    for (const key of jobKeys)
      for (const field of this.#fields(key)) {
        const count = counts[key].get(field.value) ?? 0;
        const label = jobFilterText.value(field.dataset['name'] ?? '', count);
        const isOption = field instanceof HTMLOptionElement;
        if (isOption) field.textContent = label;
        else field.parentElement!.querySelector('[data-label]')!.textContent = label;
        field.disabled = count === 0 && !(isOption ? field.selected : field.checked);
      }
  }

  #say({ enterprises, silentOnHours }: Fitting): void {
    const said = [jobFilterText.status(enterprises.length)];
    if (silentOnHours > 0) said.push(jobFilterText.silentOnHours(silentOnHours));
    this.#host.querySelector('.status')!.textContent = said.join(' ');
  }

  #fill(enterprises: readonly JobEnterprise[]): void {
    this.#list.replaceChildren(
      ...enterprises.slice(0, this.#shown).map((enterprise) => this.#item(enterprise)),
    );
    const left = enterprises.length - this.#shown;
    this.#more.hidden = left <= 0;
    this.#more.querySelector('button')!.textContent = jobFilterText.more(Math.min(left, step));
  }

  #showMore(): void {
    const first = this.#shown;
    this.#shown += step;
    this.#fill(chooseEnterprises(this.#enterprises, this.#chosen, this.#offered).enterprises);
    this.#list.children[first]?.querySelector('a')?.focus();
  }

  #item(enterprise: JobEnterprise): Node {
    const item = this.#host.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
    const link = item.querySelector('a')!;
    link.href = link.dataset['href']!.replace('{slug}', enterprise.slug);
    const pausedUntil = pauseOn(dayInDenmark(new Date()), enterprise.pausedUntil);
    const parts = {
      name: enterprise.name,
      where: `${enterprise.kind} · ${enterprise.town.name}`,
      summary: enterprise.summary,
      ways: enterprise.jobs.map(({ name }) => name).join(', '),
      hours:
        enterprise.hours === undefined ? '' : jobFilterText.hours(formatNumber(enterprise.hours)),
      pause: pausedUntil === undefined ? '' : pauseText.until(pausedUntil),
      note: enterprise.note,
    };
    for (const [part, words] of Object.entries(parts))
      item.querySelector(`[data-part=${part}]`)!.textContent = words;
    void drawScene(item.querySelector<HTMLElement>('.drawn-ground')!, enterprise.picture);
    return item;
  }

  #loosen({ enterprises }: Fitting): void {
    const box = this.#host.querySelector<HTMLElement>('.loosen')!;
    const ways = enterprises.length > 0 ? [] : findLoosenings(this.#enterprises, this.#chosen);
    box.hidden = ways.length === 0;
    box.replaceChildren(
      ...ways.map(({ key, value, next, count }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button';
        const field = this.#fields(key).find((each) => each.value === value);
        button.textContent = jobFilterText.loosen(field?.dataset['name'] ?? value, count);
        button.addEventListener('click', () => {
          this.#set(next);
          this.#choose();
          this.#list.querySelector('a')?.focus();
        });
        return button;
      }),
    );
  }
}
