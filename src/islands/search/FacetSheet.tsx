import { useRef } from 'react';
import { isFiltering, type SearchState, withoutFilters } from '../../domain/search/search-state.ts';
import { searchAnswersText } from '../../text/search-answers.ts';
import { FacetPanel, type Filters } from './FacetPanel.tsx';

interface Props extends Filters {
  /** How many answers there are; nothing while nothing is asked. */
  found: number | undefined;
}

/** The filters on a sheet of their own, where they have no room beside the answers. */
export function FacetSheet({ found, ...filters }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const { state, change } = filters;
  const close = () => sheet.current?.close();
  return (
    <>
      <button type="button" className="button" onClick={() => sheet.current?.showModal()}>
        {searchAnswersText.filtersChosen(countChosen(state))}
      </button>
      <dialog className="sheet" ref={sheet} aria-labelledby="filtre">
        <div className="sheet-head row">
          <h2 id="filtre">{searchAnswersText.filters}</h2>
          <button
            type="button"
            className="button bare"
            aria-label={searchAnswersText.closeFilters}
            onClick={close}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        <FacetPanel {...filters} />
        <div className="sheet-foot row">
          <button type="button" className="button main" onClick={close}>
            {found === undefined
              ? searchAnswersText.closeFilters
              : searchAnswersText.showHits(found)}
          </button>
          {isFiltering(state) && (
            <button type="button" className="button" onClick={() => change(withoutFilters(state))}>
              {searchAnswersText.clear}
            </button>
          )}
        </div>
      </dialog>
    </>
  );
}

const countChosen = (state: SearchState): number =>
  Object.values(state.filters).flat().length + (state.area === undefined ? 0 : 1);
