import { isRenewed } from './renewed-page.ts';

/** Milliseconds after which what was stopped is begun anew. They do not pass on a page that is kept for the way back. */
export const parting = 1000;

/**
 * Fetches a part of a page, and says where it cannot: in a `LoadFailed` of the page. What stands there from the build
 * stays. The reader begins anew by its button; by itself it begins anew when the line or the reader is back. When the host
 * has a newer build of the page, that is fetched instead.
 */
export class Attempt {
  readonly #note: HTMLElement | null;
  readonly #text: Element | null | undefined;
  readonly #failed: string;
  readonly #fetch: (isAgain: boolean) => Promise<void>;
  readonly #whenFailed: () => void;
  #state: 'waiting' | 'begun' | 'failed' = 'waiting';

  /** `fetch` throws when something is missing, and is told whether it is called again: then caches are passed by. */
  constructor(
    note: HTMLElement | null,
    fetch: (isAgain: boolean) => Promise<void>,
    whenFailed = () => {},
  ) {
    this.#note = note;
    this.#text = note?.querySelector('[role=status]');
    this.#failed = this.#text?.textContent ?? '';
    this.#fetch = fetch;
    this.#whenFailed = whenFailed;
    note?.querySelector('button')?.addEventListener('click', () => void this.again());
    whenBack(() => void this.again());
  }

  /** Begins, once: after a failure only `again` does. */
  async begin(): Promise<void> {
    if (this.#state === 'waiting') await this.#run(false);
  }

  /** Begins anew after a failure. */
  async again(): Promise<void> {
    if (this.#state === 'failed') await this.#run(true);
  }

  /** Says that it has failed after it was there. */
  fail(error: unknown): void {
    console.error(error);
    this.#state = 'failed';
    this.#say(this.#failed);
    this.#whenFailed();
    if (this.#note) this.#note.hidden = false;
  }

  async #run(isAgain: boolean): Promise<void> {
    this.#state = 'begun';
    const { trying = '', renewed = '' } = this.#note?.dataset ?? {};
    if (isAgain) this.#say(trying);
    try {
      await unlessLeft(() => this.#fetch(isAgain));
      if (this.#note) this.#note.hidden = true;
    } catch (error) {
      if (isAgain && (await isRenewed())) {
        this.#say(renewed);
        location.reload();
        return;
      }
      this.fail(error);
    }
  }

  #say(words: string): void {
    if (this.#text) this.#text.textContent = words;
  }
}

/**
 * What `load` gives. Browsers stop what a page fetches when its reader leaves it, some before the next page is there: what
 * fails then has not failed. It is begun anew when the reader is back on the page, or has not left it after all.
 *
 * Only as long as something is fetched it listens to the leaving: some browsers keep no page for the way back that does.
 */
export async function unlessLeft<Value>(load: () => Promise<Value>): Promise<Value> {
  let isLeft: boolean | undefined;
  const leave = () => {
    isLeft = true;
  };
  addEventListener('beforeunload', leave);
  addEventListener('pagehide', leave);
  try {
    return await load();
  } catch (error) {
    if (!isLeft) throw error;
    await new Promise((resolve) => setTimeout(resolve, parting));
    return await unlessLeft(load);
  } finally {
    removeEventListener('beforeunload', leave);
    removeEventListener('pagehide', leave);
  }
}

/**
 * Calls back when what has failed may go well: the line is back, or the reader is, on a page that the browser has kept as
 * it was. Not every browser says that a page is going to be left.
 */
export function whenBack(again: () => void, signal?: AbortSignal): void {
  const options = signal && { signal };
  addEventListener('online', again, options);
  addEventListener('pageshow', ({ persisted }) => persisted && again(), options);
}
