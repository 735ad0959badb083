import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../domain/search/find-answer.ts';
import type { SearchState } from '../../domain/search/search-state.ts';
import { routes } from '../../routes.ts';
import type { MapEvents } from '../map/map-point.ts';
import type { LiveMap } from '../map/live-map.ts';
import { folder, read } from './load-engine.ts';
import type { Ask } from './use-address.ts';

/** The map beside the answers: it shows their enterprises, and what is done on it reaches the search. */
export interface MapBeside {
  ref: RefObject<HTMLDivElement | null>;
  isShown: boolean;
  toggle(): void;
  select(slug: string): void;
}

/** For each enterprise the ids of its pages in the index, with blanks between. */
type PagesOfEnterprises = Record<string, string>;

/** Shows the enterprises of an answer on the map, and searches in the part of it that the reader chooses. */
export function useMap(
  answer: Answer | undefined,
  state: SearchState,
  ask: Ask,
  isMapFirst: boolean,
): MapBeside {
  const ref = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(isMapFirst);
  const hasNarrowed = useRef(false);
  const findMap = useCallback(() => ref.current?.querySelector<LiveMap>('live-map'), []);

  useEffect(() => {
    const map = findMap();
    if (!map || !isShown) return;
    let isCurrent = true;
    const show = async () => {
      const wanted = answer ? await enterprisesOf(answer) : null;
      // The element may still be waiting for its own code.
      await customElements.whenDefined('live-map');
      if (!isCurrent) return;
      // A map that shows everything is left alone: the reader may have opened something on it by now.
      if (wanted || hasNarrowed.current) map.show(wanted);
      hasNarrowed.current = wanted !== null;
      await map.ready;
      if (!isCurrent) return;
      if (wanted && wanted.size > 0 && !answer?.state.area) map.fitShown();
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [answer, isShown, findMap]);

  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const narrow = ({ detail }: MapEvents['live-map-area']) =>
      ask.finish({ ...state, area: detail });
    const reveal = ({ detail: { slug } }: MapEvents['live-map-select']) => {
      const item =
        document.querySelector<HTMLElement>(`#svar-${slug}`) ??
        document.querySelector<HTMLElement>(`#sted-${slug}`);
      item?.focus();
      item?.scrollIntoView({ block: 'center' });
    };
    box.addEventListener('live-map-area', narrow as EventListener);
    box.addEventListener('live-map-select', reveal as EventListener);
    return () => {
      box.removeEventListener('live-map-area', narrow as EventListener);
      box.removeEventListener('live-map-select', reveal as EventListener);
    };
  }, [ask, state]);

  return {
    ref,
    isShown,
    toggle: () => setShown(!isShown),
    select: useCallback((slug) => findMap()?.select(slug), [findMap]),
  };
}

/** The enterprises that an answer's pages are about or come from. */
async function enterprisesOf({ pages }: Answer): Promise<ReadonlySet<string>> {
  const all = await read<PagesOfEnterprises>(routes.searchEnterprises(folder()));
  const found = new Set(pages.map(({ id }) => id));
  return new Set(
    Object.entries(all)
      .filter(([, ids]) => ids.split(' ').some((id) => found.has(id)))
      .map(([slug]) => slug),
  );
}
