import { expect } from 'vitest';
import { asServed, type Intranet, serveIntranet } from '../../../browser/serve-intranet.ts';
import type { Tab } from '../tab.ts';
import type { Walk } from '../walk.ts';
import type { WatchedSite } from '../watched-site.ts';

const kinds = ['opgaver', 'byer', 'virksomheder', 'kort'] as const;

/** What can have the focus in a page that stands in a frame. */
const stops = 'a[href], button, [tabindex="0"], summary';

/** Opens a page of another site that shows one of ours by the code that is given for it. */
async function showFrame(tab: Tab, site: WatchedSite, host: Intranet, kind: string): Promise<void> {
  await tab.open('/indlejr/');
  const slug = await tab.run(
    (name) => document.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '',
    kind,
  );
  const what = slug === '' ? kind : `${kind}/${slug}`;
  await tab.open(`/indlejr/?vis=${what}`);
  const code = await tab.until(
    'the code of the frame',
    (part) => {
      const { value = '' } = document.querySelector<HTMLTextAreaElement>('#kode') ?? {};
      return value.includes(part) ? value : '';
    },
    `/ramme/${what}/`,
  );
  host.show(asServed(code, site.url));
  await tab.driver.open(host.url);
  await tab.untilInFrame('its foot', () => document.querySelector('body > footer') !== null);
  await tab.untilInFrame('its scripts', () => document.body.dataset['scripts'] === undefined);
  if (kind !== 'kort') return;
  // It is a drawing until it is seen.
  await tab.run(() => document.querySelector('iframe')?.scrollIntoView());
  await tab.untilInFrame(
    'its map',
    () => document.querySelector('live-map[data-state="ready"] .sign') !== null,
  );
}

/** How high the frame is, how high its code says at least, and whether its page can be seen whole, if need be by scrolling. */
async function measure(tab: Tab) {
  const frame = await tab.run(() => {
    const element = document.querySelector('iframe');
    return {
      height: element?.getBoundingClientRect().height ?? 0,
      least: Number.parseFloat(element?.style.minHeight ?? ''),
      growsWithPage: CSS.supports('frame-sizing', 'content-height'),
    };
  });
  const { high, ...page } = await tab.runInFrame(() => {
    const { documentElement: root, body } = document;
    const ways = [root, body].map((element) => getComputedStyle(element).overflowY);
    return {
      high: root.scrollHeight,
      sideways: root.scrollWidth - root.clientWidth,
      scrolls: ways.every((way) => way !== 'hidden' && way !== 'clip'),
    };
  });
  // The page does not know: in a frame that has grown, Chromium tells it the height that it had before.
  return { ...frame, ...page, hidden: Math.max(0, high - frame.height) };
}

/** Where the focus is: the words of a link of the page, or the number of the stop in its frame and whether it is seen. */
async function findFocus(tab: Tab): Promise<{ word: string } | { stop: number; isSeen: boolean }> {
  const { isOut, word } = await tab.run(() => {
    const { activeElement: item, body } = document;
    return {
      // On its way from the frame to the page the focus is on neither: it is waited for.
      isOut: item === null || item === body,
      word: item?.tagName === 'IFRAME' ? '' : (item?.textContent ?? ''),
    };
  });
  if (isOut) return { stop: -1, isSeen: false };
  if (word !== '') return { word };
  const height = await tab.run(() => document.querySelector('iframe')?.clientHeight ?? 0);
  return tab.runInFrame(
    (css, bottom) => {
      const { activeElement } = document;
      const box = activeElement?.getBoundingClientRect() ?? new DOMRect();
      return {
        stop: [...document.querySelectorAll(css)].indexOf(activeElement ?? document.body),
        isSeen: box.bottom > 0 && box.top < bottom && box.right > 0 && box.left < innerWidth,
      };
    },
    stops,
    height,
  );
}

/** Goes on from the link before the frame to that behind it with Tab, and gives the stops within. */
async function goThrough(tab: Tab): Promise<number[]> {
  await tab.run(() => document.querySelector('a')?.focus());
  const reached: number[] = [];
  for (let keys = 0; keys < 80; keys++) {
    const before = JSON.stringify(await findFocus(tab));
    await tab.press('Tab');
    const now = await tab.untilSaid('the focus to go on', async () => {
      const focus = await findFocus(tab);
      return JSON.stringify(focus) === before || ('stop' in focus && focus.stop < 0)
        ? undefined
        : focus;
    });
    if ('word' in now) {
      expect(now.word).toBe('Efter');
      return reached;
    }
    expect(now.isSeen, `stop ${now.stop} is seen`).toBe(true);
    reached.push(now.stop);
  }
  throw new Error(`${tab.driver.name}: the keys do not come out of the frame`);
}

/** Parts of the directory in frames of another site. */
export const frameWalks: Walk[] = ([1280, 360] as const).flatMap((width) =>
  kinds.map((kind) => ({
    title: `a frame of ${kind} on another site is whole, and keys go through it and out again`,
    sites: ['silkeborg', 'nabokommune'] as const,
    width,
    async take(tab: Tab, site: WatchedSite) {
      const host = await serveIntranet();
      try {
        await showFrame(tab, site, host, kind);
        const { height, least, hidden, sideways, scrolls } = await tab.untilSaid(
          'the frame to fit its page',
          async () => {
            const measured = await measure(tab);
            return measured.growsWithPage && measured.hidden > 0 ? undefined : measured;
          },
        );
        expect(least).toBeGreaterThan(200);
        expect(height).toBeGreaterThanOrEqual(least);
        expect(sideways).toBe(0);
        if (hidden > 0) expect(scrolls).toBe(true);
        const all = await tab.runInFrame(
          (css) =>
            [...document.querySelectorAll(css)].flatMap((item, at) =>
              item.checkVisibility({ visibilityProperty: true }) ? [at] : [],
            ),
          stops,
        );
        expect(await goThrough(tab)).toEqual(all);
      } finally {
        host.close();
      }
    },
  })),
);
