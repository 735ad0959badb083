import { setTimeout } from 'node:timers/promises';
import type { Driver, NamedKey } from './driver.ts';

/** How long a walk waits for what should come, in milliseconds. */
const patience = 15_000;

/** A point to press: where it is, or why it can't be pressed. */
type Spot = { x: number; y: number } | { trouble: string };

/** A call of a function, as text. */
const asScript = <Given extends readonly unknown[]>(
  ask: (...given: Given) => unknown,
  given: Given,
): string => `(${String(ask)})(${given.map((each) => JSON.stringify(each)).join(', ')})`;

/** A site in a browser, used as a person would: what is pressed is seen, and nothing lies over it. */
export class Tab {
  readonly driver: Driver;
  readonly #url: string;

  constructor(driver: Driver, url: string) {
    this.driver = driver;
    this.#url = url;
  }

  /** Opens a path of the site and waits until its scripts have come. */
  async open(path: string): Promise<void> {
    await this.driver.open(`${this.#url}${path}`);
    await this.settle();
  }

  /** Waits until the page is there and the scripts it fetches later have run. */
  async settle(): Promise<void> {
    await this.until(
      'the page and its scripts',
      () => document.readyState === 'complete' && document.body.dataset['scripts'] === undefined,
    );
  }

  /** Forgets what the site keeps in the browser. */
  async forget(): Promise<void> {
    await this.open('/');
    await this.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }

  /** What a function says in the page. It is sent as text, so it uses nothing from outside but what it is handed. */
  async run<Given extends readonly unknown[], Said>(
    ask: (...given: Given) => Said,
    ...given: Given
  ): Promise<Awaited<Said>> {
    return (await this.driver.evaluate(asScript(ask, given))) as Awaited<Said>;
  }

  /** The same in the page's first frame. */
  async runInFrame<Given extends readonly unknown[], Said>(
    ask: (...given: Given) => Said,
    ...given: Given
  ): Promise<Awaited<Said>> {
    return (await this.driver.evaluateInFrame(asScript(ask, given))) as Awaited<Said>;
  }

  /** Asks until the answer is not empty, and gives it back. Throws with what was waited for and where. */
  until<Given extends readonly unknown[], Said>(
    what: string,
    ask: (...given: Given) => Said,
    ...given: Given
  ): Promise<Awaited<Said>> {
    return this.untilSaid(what, () => this.run(ask, ...given));
  }

  /** The same, asked in the page's first frame. */
  untilInFrame<Given extends readonly unknown[], Said>(
    what: string,
    ask: (...given: Given) => Said,
    ...given: Given
  ): Promise<Awaited<Said>> {
    return this.untilSaid(what, () => this.runInFrame(ask, ...given));
  }

  /** The same, asked in whatever way. */
  async untilSaid<Said>(what: string, ask: () => Promise<Said>): Promise<NonNullable<Said>> {
    let trouble = '';
    for (const end = Date.now() + patience; Date.now() < end; void (await setTimeout(50))) {
      try {
        const said = await ask();
        if (said) return said;
        trouble = '';
      } catch (error) {
        // While one page goes and the next comes there is nobody to ask.
        trouble = error instanceof Error ? `: ${error.message.split('\n')[0]}` : '';
      }
    }
    const address = String(await this.driver.evaluate('location.href'));
    throw new Error(`${this.driver.name}: waited in vain for ${what} on ${address}${trouble}`);
  }

  /** Waits until the address is so: its path, with what is asked in it. */
  async untilAt(address: RegExp): Promise<void> {
    await this.until(
      String(address),
      (pattern) => new RegExp(pattern).test(location.pathname + location.search),
      address.source,
    );
    await this.settle();
  }

  /** The texts of all that is seen of this, tidied. */
  read(css: string): Promise<string[]> {
    return this.run(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)]
          .filter((item) => item.checkVisibility({ visibilityProperty: true }))
          .map((item) => item.innerText.replaceAll(/\s+/g, ' ').trim()),
      css,
    );
  }

  /** Waits until this is seen, with these words where they are given. */
  async untilSeen(css: string, words = ''): Promise<void> {
    await this.until(
      `${css} ${words}`,
      (selector, text) =>
        [...document.querySelectorAll<HTMLElement>(selector)].some(
          (item) =>
            item.checkVisibility({ visibilityProperty: true }) && item.innerText.includes(text),
        ),
      css,
      words,
    );
  }

  /** Waits until this is no longer seen. */
  async untilGone(css: string): Promise<void> {
    await this.until(
      `${css} to go`,
      (selector) =>
        [...document.querySelectorAll(selector)].every(
          (item) => !item.checkVisibility({ visibilityProperty: true }),
        ),
      css,
    );
  }

  /** Whether this is seen now. */
  async sees(css: string): Promise<boolean> {
    return (await this.read(css)).length > 0;
  }

  /** Presses the first that is seen of this, or the first whose name has these words. */
  async click(css: string, name = '', index = 0): Promise<void> {
    const { x, y } = await this.#reach(css, name, index);
    await this.driver.click(x, y);
  }

  /** Rests the pointer on it. */
  async hover(css: string, name = ''): Promise<void> {
    const { x, y } = await this.#reach(css, name, 0);
    await this.driver.point(x, y);
  }

  /** Presses a field and types into it, after what stands there is taken away. */
  async fill(css: string, letters: string): Promise<void> {
    await this.click(css);
    await this.run((selector) => {
      const active = document.activeElement;
      if (active?.matches(selector) && 'select' in active) (active as HTMLInputElement).select();
      else throw new Error(`${selector} does not take the focus when it is pressed`);
    }, css);
    await this.#untilDrawn();
    await this.driver.type(letters);
  }

  /** Chooses in a list that unfolds. The list itself is the system's, out of reach of every engine's driver. */
  async choose(css: string, value: string): Promise<void> {
    await this.run(
      (selector, wanted) => {
        const list = document.querySelector<HTMLSelectElement>(selector);
        if (!list) throw new Error(`no ${selector}`);
        list.value = wanted;
        if (list.value !== wanted) throw new Error(`${selector} has no ${wanted}`);
        list.dispatchEvent(new Event('input', { bubbles: true }));
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      css,
      value,
    );
  }

  /** Presses keys that have names, one after the other. */
  async press(...keys: NamedKey[]): Promise<void> {
    for (const key of keys) await this.driver.press(key);
  }

  /** Goes on with Tab until the focus is on one of these. Throws when it is not there after so many keys. */
  async tabTo(css: string, mostKeys: number): Promise<void> {
    for (let keys = 0; keys < mostKeys && !(await this.isAt(css)); keys++) {
      await this.run(() => {
        Object.assign(globalThis, { hadFocus: document.activeElement });
      });
      await this.press('Tab');
      // An engine can say that a key is pressed before the page has heard of it.
      await this.until(
        'the focus to go on',
        () => (globalThis as { hadFocus?: Element | null }).hadFocus !== document.activeElement,
      );
    }
    if (!(await this.isAt(css)))
      throw new Error(`${this.driver.name}: ${css} is not reached with ${mostKeys} keys`);
    await this.#untilDrawn();
  }

  /** Whether the focus is on one of these. */
  isAt(css: string): Promise<boolean> {
    return this.run((selector) => document.activeElement?.matches(selector) ?? false, css);
  }

  /** How many CSS pixels the page is wider than what it is seen in, and the innermost thing that sticks out. */
  sideways(): Promise<string> {
    return this.run(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return '';
      const last = [...document.querySelectorAll('body *')]
        .filter((item) => item.getBoundingClientRect().right > clientWidth + 1)
        .at(-1);
      return `${scrollWidth - clientWidth} px too wide, as in ${last?.outerHTML.slice(0, 100)}`;
    });
  }

  /** Waits until the page has been drawn with the focus where it is: in Firefox on a busy machine a first key was lost. */
  async #untilDrawn(): Promise<void> {
    await this.run(
      () =>
        new Promise<null>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)));
        }),
    );
  }

  async #reach(css: string, name: string, index: number): Promise<{ x: number; y: number }> {
    let last: Spot = { trouble: 'not there' };
    for (const end = Date.now() + patience; Date.now() < end; void (await setTimeout(50))) {
      last = await this.run(findSpot, css, name, index).catch((error: unknown) => ({
        trouble: String(error),
      }));
      if ('x' in last) return last;
    }
    const trouble = 'trouble' in last ? last.trouble : '';
    throw new Error(`${this.driver.name}: ${css} ${name} can't be pressed: ${trouble}`);
  }
}

/** Runs in the page: brings the thing into sight and says where it can be pressed. */
async function findSpot(css: string, name: string, index: number): Promise<Spot> {
  const nameOf = (item: Element): string =>
    [item.getAttribute('aria-label') ?? item.textContent, item.getAttribute('title')].join(' ');
  const found = [...document.querySelectorAll(css)]
    .filter((item) => item.checkVisibility({ visibilityProperty: true }))
    .filter((item) => nameOf(item).replaceAll(/\s+/g, ' ').includes(name));
  const item = found[index];
  if (!item) return { trouble: `${found.length} seen, wanted number ${index + 1}` };
  const middle = (box: DOMRect): { x: number; y: number } => ({
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  });
  const lieOver = ({ x, y }: { x: number; y: number }): Element | null => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (item.contains(top) || top.contains(item)) ? null : (top ?? item);
  };
  const measure = (): DOMRect => item.getClientRects()[0] ?? new DOMRect();
  // What can be pressed where it is must not be moved: a map, for one, scrolls itself back.
  if (lieOver(middle(measure())) !== null)
    item.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const before = measure();
  await new Promise(requestAnimationFrame);
  const box = measure();
  if (box.width === 0) return { trouble: 'it has no size' };
  if (Math.abs(before.x - box.x) + Math.abs(before.y - box.y) > 1) return { trouble: 'it moves' };
  const over = lieOver(middle(box));
  return over === null
    ? middle(box)
    : { trouble: `this lies over it: ${over.outerHTML.slice(0, 120)}` };
}
