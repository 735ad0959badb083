import {
  chooseEnterprises,
  findLoosenings,
  type Fitting,
  drawnGroups,
  groupNames,
  type Placed,
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
import { type EasyLines, whenEasy } from '../reading/easy-lines.ts';
import { fetchWhole } from '../fetch-whole.ts';

/** How many enterprises are put on the page at a time. */
const step = 48;

/** Fetches the enterprises and lets the form choose among them from now on. Throws when they cannot be had. */
export async function filterEnterprises(host: HTMLElement, isAgain: boolean): Promise<void> {
  const table = await fetchWhole<EnterpriseTable>(host.dataset['src']!, {
    isAgain,
    isRight: ({ enterprises, homes }) => Array.isArray(enterprises) && typeof homes === 'object',
  });
  new EnterpriseFilter(host, unpackEnterprises(table), table.homes).start();
}

class EnterpriseFilter {
  readonly #host: HTMLElement;
  readonly #enterprises: readonly JobEnterprise[];
  readonly #homes: EnterpriseTable['homes'];
  readonly #form: HTMLFormElement;
  readonly #offered: JobValues;
  readonly #more: HTMLElement;
  #shown = step;
  #easyLines: EasyLines = {};

  constructor(
    host: HTMLElement,
    enterprises: readonly JobEnterprise[],
    homes: EnterpriseTable['homes'],
  ) {
    this.#host = host;
    this.#enterprises = enterprises;
    this.#homes = homes;
    this.#form = host.querySelector('form')!;
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
    whenEasy((lines) => {
      this.#easyLines = lines;
      this.#fill(this.#find());
    });
  }

  /** The options or boxes of a key. */
  #fields(key: JobKey): (HTMLOptionElement | HTMLInputElement)[] {
    return [
      ...this.#form.querySelectorAll<HTMLOptionElement | HTMLInputElement>(
        `[name=${key}] option:not([value=""]), input[name=${key}]`,
      ),
    ];
  }

  #field = (key: JobKey, value: string) => this.#fields(key).find((field) => field.value === value);

  #name(key: JobKey, value: string): string {
    const field = this.#field(key, value);
    return field?.dataset['name'] ?? (field instanceof HTMLOptionElement ? field.text : value);
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

  #find(): Fitting {
    const chosen = this.#chosen;
    return chooseEnterprises(this.#enterprises, chosen, this.#offered, {
      spot: chosen.by.map((town) => this.#homes[town]).find(Boolean),
      today: dayInDenmark(new Date()),
    });
  }

  #show(): void {
    this.#shown = step;
    const fitting = this.#find();
    this.#offer(fitting);
    this.#say(fitting);
    this.#fill(fitting);
    this.#loosen(fitting);
    this.#host.querySelector('[data-rest]')?.remove();
  }

  /** Takes away what would leave nothing, and says of the rest how many are known to have it. */
  #offer({ outlooks }: Fitting): void {
    for (const key of jobKeys)
      for (const field of this.#fields(key)) {
        const { known, isPossible } = outlooks[key].get(field.value)!;
        const isOption = field instanceof HTMLOptionElement;
        const isOffered = isPossible || (isOption ? field.selected : field.checked);
        const label = jobFilterText.value(field.dataset['name'] ?? '', known);
        // Not every browser hides an option.
        field.disabled = !isOffered;
        (isOption ? field : field.parentElement!).hidden = !isOffered;
        if (isOption && key !== 'by') field.textContent = label;
        else if (!isOption) field.parentElement!.querySelector('[data-label]')!.textContent = label;
      }
  }

  #say({ groups }: Fitting): void {
    const { by, ...wishes } = this.#chosen;
    const isNarrowed = Object.values(wishes).flat().length > 0;
    this.#host.querySelector('.status')!.textContent = jobFilterText.status({
      isNarrowed,
      fits: groups.fits.length,
      ask: groups.ask.length,
      unclear: groups.unclear.length,
      outside: groups.outside.length,
    });
    const { heading, lead, near } = jobFilterText;
    this.#group('fits').querySelector('h3')!.textContent = isNarrowed ? heading.fits : heading.all;
    const asked = this.#group('ask').querySelector<HTMLElement>('[data-lead]')!;
    asked.textContent = lead.ask(this.#questions(groups.ask));
    asked.hidden = false;
    const measured = this.#host.querySelector<HTMLElement>('[data-near]')!;
    measured.textContent = by.map((town) => near(this.#name('by', town))).join('');
    measured.hidden = by.length === 0;
  }

  /** What one asks those of which something that was chosen isn't known. */
  #questions(placed: readonly Placed[]): string[] {
    const { question } = jobFilterText;
    const ask = (key: JobKey, value: string) =>
      key === 'job'
        ? question.job(this.#name(key, value))
        : key === 'timer'
          ? question.hours(Number(value))
          : (this.#field(key, value)?.dataset['question'] ?? '');
    const unknown = jobKeys.flatMap((key) =>
      placed.flatMap(({ silent }) => silent[key].map((value) => ask(key, value))),
    );
    return [...new Set(unknown)];
  }

  #group = (name: string): HTMLElement => this.#host.querySelector(`[data-group=${name}]`)!;

  #fill({ groups }: Fitting): void {
    const focused = document.activeElement as HTMLElement | null;
    const list = focused?.closest('[data-group]') ? focused : undefined;
    let room = this.#shown;
    for (const name of groupNames) {
      const shown = groups[name].slice(0, room);
      room -= shown.length;
      this.#group(name).hidden = shown.length === 0;
      this.#group(name)
        .querySelector('ul')!
        .replaceChildren(...shown.map((placed) => this.#item(placed, drawnGroups.has(name))));
    }
    const left = groupNames.reduce((sum, name) => sum + groups[name].length, 0) - this.#shown;
    this.#more.hidden = left <= 0;
    this.#more.querySelector('button')!.textContent = jobFilterText.more(Math.min(left, step));
    if (list) this.#focusAgain(list);
  }

  /** What had the focus is made anew; where it is gone, its list has it. */
  #focusAgain(focused: HTMLElement): void {
    const href = focused.closest('li')?.querySelector('a')?.getAttribute('href');
    const link = [...this.#host.querySelectorAll<HTMLElement>('[data-part=name]')].find(
      (each) => each.getAttribute('href') === href,
    );
    const again = focused.matches('a') ? link : link?.closest('li')?.querySelector('button');
    (again ?? this.#host.querySelector<HTMLElement>('#stederne')!).focus();
  }

  #showMore(): void {
    const first = this.#shown;
    this.#shown += step;
    this.#fill(this.#find());
    this.#host.querySelectorAll<HTMLElement>('[data-part=name]')[first]?.focus();
  }

  #item({ enterprise, known, silent, km }: Placed, isDrawn: boolean): Node {
    const item = this.#host.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
    const link = item.querySelector('a')!;
    link.href = link.dataset['href']!.replace('{slug}', enterprise.slug);
    const pausedUntil = pauseOn(dayInDenmark(new Date()), enterprise.pausedUntil);
    const isAsked = Object.values(silent).flat().length > 0;
    const told = jobKeys.flatMap((key) => known[key].map((value) => this.#name(key, value)));
    const parts = {
      name: enterprise.name,
      where: [
        enterprise.kind,
        enterprise.town.name,
        km === undefined ? '' : jobFilterText.distance(km),
      ]
        .filter(Boolean)
        .join(' · '),
      summary: enterprise.summary,
      easy: this.#easyLines[link.getAttribute('href')!] ?? '',
      known: isAsked && told.length > 0 ? jobFilterText.known(told) : '',
      ways: jobFilterText.ways(enterprise.jobs),
      hours:
        enterprise.hours === undefined ? '' : jobFilterText.hours(formatNumber(enterprise.hours)),
      bus: enterprise.bus ? jobFilterText.bus(enterprise.bus) : '',
      pause: pausedUntil === undefined ? '' : pauseText.until(pausedUntil),
      note: enterprise.note,
    };
    for (const [part, words] of Object.entries(parts))
      item.querySelector(`[data-part=${part}]`)!.textContent = words;
    if (parts.easy) item.querySelector('[data-part=summary]')!.setAttribute('data-hard', 'line');
    const bookmark = item.querySelector('shortlist-button')!;
    bookmark.dataset['slug'] = enterprise.slug;
    bookmark.dataset['name'] = enterprise.name;
    const ground = item.querySelector<HTMLElement>('.drawn-ground')!;
    if (isDrawn) void drawScene(ground, enterprise.picture);
    else ground.remove();
    return item;
  }

  #loosen({ groups }: Fitting): void {
    const box = this.#host.querySelector<HTMLElement>('.loosen')!;
    const isEmpty = groupNames.every((name) => groups[name].length === 0);
    const ways = isEmpty ? findLoosenings(this.#enterprises, this.#chosen) : [];
    box.hidden = ways.length === 0;
    box.replaceChildren(
      ...ways.map(({ key, value, next, count }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button';
        button.textContent = jobFilterText.loosen(this.#name(key, value), count);
        button.addEventListener('click', () => {
          this.#set(next);
          this.#choose();
          this.#host.querySelector<HTMLElement>('[data-part=name]')?.focus();
        });
        return button;
      }),
    );
  }
}
