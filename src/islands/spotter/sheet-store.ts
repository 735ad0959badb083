import {
  isSameSpotting,
  noSpotting,
  readFragment,
  readKept,
  type Spotting,
  writeFragment,
  writeKept,
} from '../../domain/spotter/spotting.ts';
import { keepText } from '../keep-text.ts';

/** Where the sheet is kept: in this tab only, so that nobody finds it after the reader. */
const storeKey = 'spot';

const keepInTab = (key: string, text: string | null): boolean =>
  keepText(key, text, () => sessionStorage);

/**
 * The sheet while the page is open. It is kept in the tab; where the browser keeps nothing, and where somebody has sent it,
 * it stands in the address after `#`: that part stays in the browser, so no server has notes of a visit in its log.
 */
export class SheetStore {
  spotting: Spotting = noSpotting;
  /** Whether somebody sent it, and it is not what this tab has kept. */
  isReceived = false;
  isInAddress = false;
  /** How many parts of the address are not on the page. */
  unknown = 0;
  readonly #known: ReadonlySet<string>;

  /** `changed` is called when another sheet is to be shown. */
  constructor(known: ReadonlySet<string>, changed: () => void) {
    this.#known = known;
    this.#open();
    addEventListener('hashchange', () => {
      const sent = readFragment(location.hash, known);
      // A place on the page is no sheet; what stood in the address goes back there.
      if (sent === undefined) {
        if (this.isInAddress) this.#writeAddress(this.spotting);
      } else if (!isSameSpotting(sent.spotting, this.spotting)) {
        this.#open();
        changed();
      }
    });
  }

  get hasOwn(): boolean {
    return this.#own().size > 0;
  }

  /** Keeps what is written now. */
  write(spotting: Spotting): void {
    this.spotting = spotting;
    if (!this.isReceived) {
      this.isInAddress = !keepInTab(storeKey, writeKept(spotting));
      // An older sheet must not stand beside a newer one.
      if (this.isInAddress) keepInTab(storeKey, null);
    }
    if (this.isInAddress) this.#writeAddress(spotting);
    else if (location.hash.includes('=')) this.#writeAddress(noSpotting);
  }

  /** Leaves the sheet that was sent for the one of this tab. */
  showOwn(): void {
    location.hash = '';
    this.#open();
  }

  #open(): void {
    const own = this.#own();
    const sent = readFragment(location.hash, this.#known);
    this.unknown = sent?.unknown ?? 0;
    this.isReceived =
      sent !== undefined &&
      !isSameSpotting(sent.spotting, own) &&
      keepInTab(`${storeKey}-proeve`, '1');
    this.isInAddress = sent !== undefined;
    this.spotting = sent?.spotting ?? own;
  }

  #own(): Spotting {
    try {
      return readKept(sessionStorage.getItem(storeKey), this.#known);
    } catch {
      return noSpotting;
    }
  }

  #writeAddress(spotting: Spotting): void {
    const { pathname, search } = location;
    try {
      history.replaceState(history.state, '', pathname + search + writeFragment(spotting));
    } catch {
      // A browser that is asked too often in a row: the next key writes it.
    }
  }
}
