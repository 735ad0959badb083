import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { mailto } from '../../domain/mail.ts';
import { countFilters } from '../../domain/search/search-state.ts';
import { loadFailedText } from '../../text/load-failed.ts';
import { searchAnswersText } from '../../text/search-answers.ts';
import { type EasyLines, whenEasy } from '../reading/easy-lines.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { FacetSheet } from './FacetSheet.tsx';
import { HitList } from './HitList.tsx';
import { NoHits } from './NoHits.tsx';
import { Notes } from './Notes.tsx';
import { askedBy, type SearchProps } from './search-props.ts';
import { type Asked, useAddress } from './use-address.ts';
import { few, isSearchable } from './find-shown.ts';
import { type Progress, restAfter, useAnswer } from './use-answer.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useMap } from './use-map.ts';
import { usePainted } from './use-painted.ts';
import { useSearchForm } from './use-search-form.ts';

interface Props extends SearchProps {
  /** What stands here while nothing is asked: links to everything. */
  children?: ReactNode;
  /** The map, with its drawing. */
  map?: ReactNode;
  /** Where the first hits stand, and how many there are, until this is alive (`draw-first.ts`). */
  firstHits?: ReactNode;
  firstStatus?: ReactNode;
}

/** The search beside its form: filters, the map, and what was found. */
export default function SearchApp(props: Props) {
  const {
    facets,
    municipality,
    citizens,
    languages,
    notesMissedWords,
    isMapFirst,
    children,
    map,
    firstHits,
    firstStatus,
  } = props;
  const [asked, ask] = useAddress();
  const progress = useAnswer(asked);
  useSearchForm(asked, ask);
  const status = useRef<HTMLHeadingElement>(null);
  const { shown, trouble } = progress;
  // The first hits are painted before the rest is drawn, and a key that comes meanwhile goes before that.
  const drawn = usePainted(shown, restAfter(asked.isFinished));
  const isDrawn = shown?.answer === drawn?.answer;
  const hits = isDrawn ? shown?.hits : shown?.hits.slice(0, few);
  // What stands below the hits comes with the last of them, or it would be pushed away.
  const isDrawing = !isDrawn || shown?.isWhole === false;
  const hasFailed = trouble !== undefined;
  const { state } = asked;
  const full = describe(asked, progress, searchAnswersText.status);
  // What is asked stands in the field right above; in a line of its own it would push the map.
  const words = isMapFirst ? describe(asked, progress, searchAnswersText.shortStatus) : full;
  // An empty heading would be one all the same for those who go by headings.
  const Status = words === '' ? 'p' : 'h2';
  const said = useAnnouncement(full, asked.isFinished);
  const beside = useMap(shown?.answer, state, ask, isMapFirst);
  const [easyLines, setEasyLines] = useState<EasyLines>({});
  useEffect(() => whenEasy(setEasyLines), []);
  const isAsked = isSearchable(state, asked.isFinished);
  const isBeside = useRoom() && !isMapFirst;
  const found = isAsked ? shown?.answer.pages.length : undefined;
  const { filters: chosen, km } = state;
  const counts = (drawn ?? shown)?.answer.counts;
  const filters = { facets, counts, chosen, km, change: ask.finish };
  // With the first answer the panel's place is kept until it is drawn, where it will hold something.
  const isPanelDue = shown !== undefined && drawn === undefined;
  const isPanelKept = found !== 0 || countFilters(state) > 0;
  const isReady = useReady(isAsked && !shown && !hasFailed);
  useEffect(() => {
    // Tells the style sheet; until then, the script did that hid the links before this one was there.
    if (!isReady) return;
    const { dataset } = document.documentElement;
    if (isAsked && !hasFailed) dataset['asked'] = '';
    else delete dataset['asked'];
  }, [isReady, isAsked, hasFailed]);

  const nameOf = (key: string, value: string) =>
    facets.find((facet) => facet.key === key)?.values.find((item) => item.value === value)?.name ??
    value;

  return (
    <div
      className="search"
      data-first={isMapFirst ? 'map' : 'list'}
      data-map={beside.isShown ? 'shown' : 'hidden'}
    >
      <div className="search-tools row">
        {isReady && isAsked && (
          <a className="skip button main" href="#resultater">
            {searchAnswersText.skipToHits}
          </a>
        )}
        {isReady || progress.isSlow ? (
          <Status
            className="search-status"
            id="svar"
            tabIndex={-1}
            aria-busy={progress.isSlow || undefined}
            ref={status}
          >
            {words}
          </Status>
        ) : (
          firstStatus
        )}
        <p className="hidden" role="status">
          {said}
        </p>
        {isReady && !isBeside && (
          <FacetSheet {...filters} found={found} count={countFilters(state)} />
        )}
        {isReady && !isMapFirst && (
          <button
            type="button"
            className="button map-toggle"
            aria-expanded={beside.isShown}
            onClick={beside.toggle}
          >
            {beside.isShown ? searchAnswersText.hideMap : searchAnswersText.showMap}
          </button>
        )}
      </div>
      {isReady && isBeside && (
        <div className="facets">
          {isPanelDue ? isPanelKept && <p /> : <FacetPanel {...filters} />}
        </div>
      )}
      {/* Stands above the hits where there is one column: it has to be read before them, or it would push them away. */}
      <div className="search-map" hidden={!beside.isShown} ref={beside.ref}>
        {map}
      </div>
      <div className="search-main">
        <ChosenFilters state={state} nameOf={nameOf} change={ask.finish} fallback={status} />
        {hasFailed && (
          <div className="notes">
            <p className="row">
              <button className="button" type="button" onClick={progress.retry}>
                {loadFailedText.retry}
              </button>
              {municipality.email && (
                <a
                  className="lone"
                  href={mailto(
                    municipality.email,
                    searchAnswersText.writeSubject,
                    searchAnswersText.writeBody(state.query),
                  )}
                >
                  {searchAnswersText.writeInstead}
                </a>
              )}
            </p>
          </div>
        )}
        {!isReady && firstHits}
        {shown && isAsked && !hasFailed && (
          <>
            <Notes answer={shown.answer} change={ask.finish} />
            {shown.answer.pages.length === 0 && (
              <NoHits
                answer={shown.answer}
                besideHits={shown.besideHits}
                tasks={shown.tasks}
                municipality={municipality}
                citizens={citizens}
                languages={languages}
                notesMissedWords={notesMissedWords}
                nameOf={nameOf}
                change={(next) => {
                  status.current?.focus();
                  ask.finish(next);
                }}
              />
            )}
            <HitList
              hits={hits ?? []}
              isDrawing={isDrawing}
              ask={askedBy(municipality)}
              easyLines={easyLines}
              showOnMap={beside.isShown ? beside.select : undefined}
            />
            {!isDrawing && <More progress={progress} />}
          </>
        )}
        <div className="browse">{children}</div>
      </div>
    </div>
  );
}

/** Fetches the next hits, and takes the reader to the first of them. */
function More({ progress: { shown, showMore } }: { progress: Progress }) {
  if (!shown?.isWhole || shown.fetched >= shown.answer.pages.length) return null;
  const load = async () => {
    const before = shown.hits.length;
    await showMore();
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`#resultater > li:nth-child(${before + 1}) a`)?.focus();
    });
  };
  return (
    <button type="button" className="button more" onClick={() => void load()}>
      {searchAnswersText.more(shown.answer.pages.length - shown.fetched)}
    </button>
  );
}

/** The one line that says how the search is going. */
function describe(
  asked: Asked,
  { shown, trouble, isSlow }: Progress,
  tell: (count: number, query: string) => string,
): string {
  if (trouble === 'trying') return loadFailedText.trying;
  if (trouble === 'renewed') return loadFailedText.renewed;
  if (trouble === 'failed') return searchAnswersText.failed;
  if (!isSearchable(asked.state, asked.isFinished)) {
    if (asked.state.query === '') return '';
    return isSearchable(asked.state, true) ? searchAnswersText.goOn : searchAnswersText.idle;
  }
  if (isSlow) return searchAnswersText.searching;
  if (!shown) return '';
  return tell(shown.answer.pages.length, shown.answer.state.query.trim());
}

/** Whether filters have room beside the answers: as wide as search.css says. */
const room = '(min-width: 56rem)';

const useRoom = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      const query = matchMedia(room);
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => matchMedia(room).matches,
    () => false,
  );

/**
 * False on the server, until the page has come alive, and while what came with the address waits for its answer: so
 * nothing is shown that doesn't work yet, or would change under the reader's eyes when the answer is there.
 */
function useReady(isWaiting: boolean): boolean {
  const [isAlive, setAlive] = useState(false);
  const [isReady, setReady] = useState(false);
  useEffect(() => setAlive(true), []);
  if (isAlive && !isWaiting && !isReady) setReady(true);
  return isReady;
}
