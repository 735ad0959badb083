import { mailLink } from '../../domain/shortlist/enquiry.ts';
import { cleanShortlist, writeShortlist } from '../../domain/shortlist/shortlist.ts';
import {
  fillEnquiry,
  type KnownTask,
  type Room,
  roomNotes,
  signLine,
  type SpottedTask,
  spottedTasks,
  writeReport,
} from '../../domain/spotter/report.ts';
import { addEarly, type Spotting, writeFragment } from '../../domain/spotter/spotting.ts';
import { reportText, spotterText } from '../../text/spotter.ts';
import { copy } from '../copy.ts';
import type { Written } from '../early-input.ts';
import { keepEnquiry, readEnquiry } from '../shortlist/enquiry-store.ts';
import { keep, readKept as readShortlist } from '../shortlist/shortlist-store.ts';
import { tellLimits } from '../tell-limit.ts';
import { showTask, toKnownTask, toRoom } from './read-page.ts';
import { keepPlace, readPlace } from './sheet-place.ts';
import { SheetStore } from './sheet-store.ts';

const words = spotterText;

/**
 * `<task-spotter>`: shows a room of its sheet at a time, and answers what is ticked with what the page has of each task.
 * It fetches nothing: a cellar has no line.
 */
class TaskSpotter extends HTMLElement {
  #rooms: Room[] = [];
  #tasks: KnownTask[] = [];
  #store: SheetStore | undefined;
  #at = 0;

  connectedCallback(): void {
    const sheet = this.querySelector<HTMLElement>('[data-sheet]');
    if (sheet === null || this.#store !== undefined) return;
    this.#rooms = this.#all('[data-room]').map(toRoom);
    this.#tasks = this.#all('[data-answer]').map(toKnownTask);
    this.#store = new SheetStore(
      new Set(this.#all<Written>('[name]').map(({ name }) => name)),
      () => this.#show(),
    );
    sheet.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLElement) || target.id === 'rum') return;
      const { amount } = target.dataset;
      if (amount !== undefined && (target as Written).value !== '')
        this.#tick(amount).checked = true;
      if (target.id !== 'mails') this.#store?.write(this.#read());
      this.#answer();
    });
    const rooms = this.#one('#rum') as HTMLSelectElement;
    rooms.addEventListener('change', () => this.#goTo(rooms.value));
    for (const button of this.#all('[data-step]'))
      button.addEventListener('click', () => {
        const at = this.#at + Number(button.dataset['step']);
        if (at >= this.#rooms.length) this.#toAnswer();
        else this.#go(at);
        if (at >= 0 && at < this.#rooms.length) this.#focus(`#rum-${this.#rooms[at]?.key}`);
      });
    this.#press('[data-to-answer]', () => this.#toAnswer());
    this.#press('[data-print]', () => print());
    this.#press('[data-own]', () => {
      this.#store?.showOwn();
      this.#show();
      this.#focus('#hvem');
    });
    this.#press('[data-enquire] button', () => this.#enquire());
    this.#press('[data-clear]', () => {
      this.#store?.write(new Map());
      this.#show();
      this.#say('[data-said]', words.cleared);
      this.#go(0);
      this.#focus('#hvem');
    });
    for (const button of this.#all('[data-copy]'))
      button.addEventListener('click', () => void this.#copy(button.dataset['copy'] === 'link'));
    tellLimits(sheet);
    this.#takeEarly();
    this.#show();
    // The reader may have chosen a room before, or come back to the page.
    const place = readPlace();
    this.#goTo(rooms.selectedIndex > 0 ? rooms.value : place.room);
    if (place.isAtAnswer) this.#toAnswer();
  }

  /** What was ticked and written before this script had come stands in the sheet too. */
  #takeEarly(): void {
    for (const amount of this.#all<HTMLInputElement>('[data-amount]'))
      if (amount.value !== '') this.#tick(amount.dataset['amount'] ?? '').checked = true;
    const early = this.#read();
    const store = this.#store!;
    if (early.size > 0) store.write(addEarly(store.spotting, early));
  }

  /** What stands in the sheet. */
  #read(): Spotting {
    const written = new Map<string, string>();
    for (const one of this.#all<Written>('[name]')) {
      if (isTick(one)) {
        if (one.checked) written.set(one.name, this.#amount(one.name).value);
      } else if (one.value.trim() !== '') written.set(one.name, one.value);
    }
    return written;
  }

  /** Writes a sheet into the page, and its answer. */
  #show(): void {
    const { spotting } = this.#store!;
    for (const one of this.#all<Written>('[name]')) {
      const value = spotting.get(one.name);
      if (isTick(one)) {
        one.checked = value !== undefined;
        this.#amount(one.name).value = value ?? '';
      } else one.value = value ?? '';
    }
    this.#answer();
  }

  /** Shows what belongs to what is written now. */
  #answer(): void {
    const spotting = this.#read();
    const spotted = spottedTasks(this.#rooms, this.#tasks, spotting);
    const notes = roomNotes(this.#rooms, spotting);
    for (const { key, signs } of this.#rooms) {
      for (const sign of signs) {
        const tick = this.#tick(sign.key);
        tick.closest('li')?.classList.toggle('no-print', spotting.size > 0 && !tick.checked);
        const amount = this.#amount(sign.key).closest('p');
        amount?.classList.toggle('away', !tick.checked);
        amount?.classList.toggle('no-print', spotting.get(sign.key) === '');
      }
      const seen = signs.filter((sign) => spotting.has(sign.key)).length;
      const room = this.#one(`[data-room="${key}"]`);
      const note = this.#tick(key).closest('p');
      note?.classList.toggle('no-print', spotting.size > 0 && !spotting.has(key));
      room.classList.toggle('no-print', spotting.size > 0 && seen === 0 && !spotting.has(key));
      const option = this.#one(`option[value="${key}"]`) as HTMLOptionElement;
      option.textContent = words.option(room.dataset['title'] ?? '', seen);
    }
    for (const section of this.#all('[data-answer]')) {
      const found = spotted.find(({ task }) => task.slug === section.dataset['answer']);
      section.hidden = found === undefined;
      if (found) showTask(section, found.task);
      section.querySelector('[data-seen]')!.textContent =
        found?.signs.map(signLine).join('; ') ?? '';
    }
    const count = spotted.reduce((sum, { signs }) => sum + signs.length, 0);
    this.#say(
      '[data-status]',
      count > 0
        ? words.status(count, spotted.length)
        : notes.length > 0
          ? words.onlyNotes
          : words.none,
    );
    this.#one('[data-to-answer]').hidden = count === 0;
    this.#one('[data-empty]').hidden = count > 0;
    this.#one('#svar').classList.toggle('no-print', count === 0);
    this.#offer(spotting, spotted);
    this.#tellWhere();
  }

  /** The ways on: to the shortlist, to both by mail, to the municipality with what nobody offers. */
  #offer(spotting: Spotting, spotted: readonly SpottedTask[]): void {
    const listed = listedOf(spotted);
    this.#one('[data-enquire]').hidden = listed.length === 0;
    this.#say('[data-enquire] button', words.enquire(listed.length));

    const ofWhole = wholeOf(spotting);
    const { company } = ofWhole;
    const subject = words.mailSubject(company);
    const to = (this.#one('#mails') as HTMLInputElement).value;
    const report = this.#report();
    const whole = mailLink(to, [{ subject, body: report }], words);
    const short = writeReport(
      spotted.map(({ task, signs }) => ({ task: { ...task, who: [], trial: '' }, signs })),
      [],
      ofWhole,
      reportText,
      this.#address(),
    );
    const link = [reportText.greeting, '', reportText.source(this.#address())];
    const letters = [whole.isCut ? short : report, link] as const;
    const [first, second] = letters.map((body) => ({ subject, body }));
    const mail = this.#one('[data-send]');
    mail.setAttribute('href', mailLink(to, [first!, second!], words).href);
    mail.hidden = spotting.size === 0;
    this.#say('[data-cut]', whole.isCut ? words.mailCut : '');

    const wanted = spotted.filter(({ task }) => task.isWanted);
    const { email } = this.dataset;
    this.#one('[data-tell]').hidden = wanted.length === 0;
    if (email === undefined) return;
    const lines = wanted.flatMap(({ task, signs }) => [
      `${task.title}:`,
      ...signs.map((sign) => `- ${signLine(sign)}`),
    ]);
    const body = [
      reportText.greeting,
      '',
      words.wantedBody,
      '',
      ...lines,
      '',
      ...(company === '' ? [] : [company]),
    ];
    const tell = mailLink(email, [{ subject: words.wantedSubject, body }], words);
    this.#one('[data-tell] a').setAttribute('href', tell.href);
  }

  /** Where what is written is kept, and what came along with the address. */
  #tellWhere(): void {
    const { isReceived, isInAddress, hasOwn, unknown } = this.#store!;
    const received = [
      isReceived ? words.received : '',
      unknown > 0 ? words.unknown(unknown) : '',
    ].filter(Boolean);
    this.#one('[data-received]').hidden = received.length === 0;
    this.#say('[data-received] p', received.join(' '));
    this.#one('[data-own]').hidden = !isReceived || !hasOwn;
    const where = isInAddress ? words.inAddress : words.kept;
    this.#say('[data-help]', isReceived ? '' : where);
  }

  #report(): string[] {
    const spotting = this.#read();
    return writeReport(
      spottedTasks(this.#rooms, this.#tasks, spotting),
      roomNotes(this.#rooms, spotting),
      wholeOf(spotting),
      reportText,
      this.#address(),
    );
  }

  /** The address with the whole sheet in it, where the reader is: the site may be tried elsewhere than at its own. */
  #address(): string {
    return new URL((this.dataset['page'] ?? '') + writeFragment(this.#read()), location.origin)
      .href;
  }

  async #copy(isLink: boolean): Promise<void> {
    const text = isLink ? this.#address() : this.#report().join('\r\n');
    const isCopied = await copy(text);
    const done = isLink ? words.linkCopied : words.textCopied;
    this.#say('[data-said]', isCopied ? done : isLink ? text : words.copyFailed);
  }

  /** Puts who could do it on the shortlist, and what was seen into its enquiry, and leads there. */
  #enquire(): void {
    const spotting = this.#read();
    const spotted = spottedTasks(this.#rooms, this.#tasks, spotting);
    const isKept = keepEnquiry(fillEnquiry(readEnquiry(), spotted, wholeOf(spotting)));
    const said = this.#one('[data-said]');
    if (!isKept && said.textContent !== words.enquireLost) {
      // Pressed once more, it leads on all the same.
      this.#say('[data-said]', words.enquireLost);
      return;
    }
    const shortlist = cleanShortlist([...readShortlist(), ...listedOf(spotted)]);
    keep(shortlist);
    keepPlace({ room: this.#room, isAtAnswer: true });
    location.assign(`${this.dataset['shortlist']}${writeShortlist(shortlist)}#forespoergsel`);
  }

  get #room(): string {
    return this.#rooms[this.#at]?.key ?? '';
  }

  #goTo(room: string | undefined): void {
    this.#go(this.#rooms.findIndex(({ key }) => key === room));
  }

  #toAnswer(): void {
    keepPlace({ room: this.#room, isAtAnswer: true });
    this.#focus('#svar');
  }

  #go(at: number): void {
    this.#at = Math.max(0, Math.min(at, this.#rooms.length - 1));
    for (const [index, { key }] of this.#rooms.entries())
      this.#one(`[data-room="${key}"]`).classList.toggle('away', index !== this.#at);
    (this.#one('#rum') as HTMLSelectElement).value = this.#room;
    keepPlace({ room: this.#room, isAtAnswer: false });
    this.#say('[data-progress]', words.progress(this.#at + 1, this.#rooms.length));
    const isLast = this.#at === this.#rooms.length - 1;
    this.#one('[data-step="-1"]').setAttribute('aria-disabled', String(this.#at === 0));
    this.#say('[data-step="1"]', isLast ? words.toAnswer : words.next);
  }

  #amount(key: string): HTMLInputElement {
    return this.#one(`[data-amount="${key}"]`) as HTMLInputElement;
  }

  #tick(key: string): HTMLInputElement {
    return this.#one(`[name="${key}"]`) as HTMLInputElement;
  }

  #one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #all<Kind extends HTMLElement>(selector: string): Kind[] {
    return [...this.querySelectorAll<Kind>(selector)];
  }

  #press(selector: string, act: () => void): void {
    this.#one(selector).addEventListener('click', act);
  }

  #focus(selector: string): void {
    const element = this.#one(selector);
    element.focus({ preventScroll: true });
    element.scrollIntoView();
  }

  #say(selector: string, text: string): void {
    const element = this.#one(selector);
    if (element.textContent !== text) element.textContent = text;
  }
}

/** What belongs to the whole visit: the company, and what was agreed on. */
const wholeOf = (spotting: Spotting): { company: string; agreed: string } => ({
  company: spotting.get('.hvem')?.trim() ?? '',
  agreed: spotting.get('.aftale')?.trim() ?? '',
});

const isTick = (one: Written): one is HTMLInputElement =>
  one instanceof HTMLInputElement && one.type === 'checkbox';

const listedOf = (spotted: readonly SpottedTask[]): string[] => [
  ...new Set(spotted.flatMap(({ task }) => task.listed)),
];

if (!customElements.get('task-spotter')) customElements.define('task-spotter', TaskSpotter);
