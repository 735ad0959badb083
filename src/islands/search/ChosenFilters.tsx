import { type RefObject, useRef } from 'react';
import { facetKeys } from '../../domain/search/search-entry.ts';
import {
  isFiltering,
  type SearchState,
  toggle,
  without,
  withoutFilters,
} from '../../domain/search/search-state.ts';
import { searchAnswersText } from '../../text/search-answers.ts';

interface Props {
  state: SearchState;
  nameOf(key: string, value: string): string;
  change(state: SearchState): void;
  /** Where the focus goes when the last filter is removed. */
  fallback: RefObject<HTMLElement | null>;
}

/** The chosen filters, each with a button that removes it. */
export function ChosenFilters({ state, nameOf, change, fallback }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (!isFiltering(state)) return null;
  const chips = [
    ...facetKeys.flatMap((key) =>
      state.filters[key].map((value) => ({
        id: `${key} ${value}`,
        name: nameOf(key, value),
        next: toggle(state, key, value),
      })),
    ),
    ...(state.area
      ? [{ id: 'udsnit', name: searchAnswersText.area, next: without(state, 'udsnit') }]
      : []),
  ];
  const remove = (next: SearchState, at: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    // The button goes away; the focus must not go with it.
    const neighbour =
      chips.length > 1 ? buttons[at === chips.length - 1 ? at - 1 : at + 1] : undefined;
    (neighbour ?? fallback.current)?.focus();
    change(next);
  };
  return (
    <ul ref={list} className="chosen row" aria-label={searchAnswersText.chosen} role="list">
      {chips.map(({ id, name, next }, at) => (
        <li key={id}>
          <button
            className="button"
            type="button"
            aria-label={searchAnswersText.remove(name)}
            onClick={() => remove(next, at)}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li key="alle">
          <button
            type="button"
            className="button text"
            onClick={() => {
              fallback.current?.focus();
              change(withoutFilters(state));
            }}
          >
            {searchAnswersText.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
