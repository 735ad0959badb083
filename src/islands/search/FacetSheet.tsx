import { useEffect, useRef, useState } from 'react';
import { withoutFilters } from '../../domain/search/search-state.ts';
import { searchAnswersText } from '../../text/search-answers.ts';
import { FacetPanel, type Filters } from './FacetPanel.tsx';

interface Props extends Filters {
  /** How many answers there are; nothing while nothing is asked. */
  found: number | undefined;
  /** How many filters are chosen. */
  count: number;
}

/** The filters on a sheet of their own, where they have no room beside the answers. */
export function FacetSheet({ found, count, ...filters }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) sheet.current?.showModal();
  }, [isOpen]);
  const close = () => sheet.current?.close();
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {searchAnswersText.filtersChosen(count)}
      </button>
      <dialog className="sheet" ref={sheet} aria-labelledby="filtre" onClose={() => setOpen(false)}>
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
        {isOpen && <FacetPanel {...filters} />}
        <div className="sheet-foot row">
          <button type="button" className="button main" onClick={close}>
            {found === undefined
              ? searchAnswersText.closeFilters
              : searchAnswersText.showHits(found)}
          </button>
          {count > 0 && (
            <button type="button" className="button" onClick={() => filters.change(withoutFilters)}>
              {searchAnswersText.clear}
            </button>
          )}
        </div>
      </dialog>
    </>
  );
}
