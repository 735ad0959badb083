import { useRef, useState } from 'react';
import type { PlaceNote } from '../../domain/shortlist/place-note.ts';
import { isService, type ShortlistEntry } from '../../domain/shortlist/shortlist-entry.ts';
import { comparable, type Shortlist, writeShortlist } from '../../domain/shortlist/shortlist.ts';
import { noteText } from '../../text/note.ts';
import { loadFailedText } from '../../text/load-failed.ts';
import { shortlistEntriesText } from '../../text/shortlist-entries.ts';
import { routes } from '../../routes.ts';
import { shortlistText } from '../../text/shortlist.ts';
import { SmallScene } from '../drawings/SmallScene.tsx';
import { Chosen } from './Chosen.tsx';
import { Compare } from './Compare.tsx';
import { EnquiryForm } from './EnquiryForm.tsx';
import { Note } from './Note.tsx';
import { ShortlistTools } from './ShortlistTools.tsx';
import type { ShortlistProps } from './shortlist-props.ts';
import { useShortlist } from './use-shortlist.ts';

/** The shortlist: what is on it, compared, and one enquiry to all of them. */
export default function ShortlistApp({ municipality, site }: ShortlistProps) {
  const shortlist = useShortlist();
  const [message, setMessage] = useState('');
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [isAsking, setAsking] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const { slugs = [], found } = shortlist;
  const isReady = shortlist.slugs !== undefined && !shortlist.isLoading;

  const entries = slugs.flatMap((slug): ShortlistEntry[] => {
    const entry = found.get(slug);
    return typeof entry === 'object' ? [entry] : [];
  });
  const gone = slugs.filter((slug) => found.get(slug) === 'gone');
  const hasFailed = slugs.some((slug) => found.get(slug) === 'failed');
  const kept = entries.filter(({ slug }) => !dropped.includes(slug));
  const compared = kept.slice(0, comparable.most);

  // Nobody writes to a place that a buyer may not ask.
  const asked = entries.filter(({ isOnlyNoted }) => !isOnlyNoted);
  const places = entries.filter(
    (entry): entry is ShortlistEntry & { note: PlaceNote } => entry.note !== undefined,
  );
  // A list of places alone is somebody's who looks for work, till they say otherwise. What could not be fetched may be
  // something to buy.
  const isEnquiry =
    isAsking || entries.some(isService) || (slugs.length > 0 && entries.length === 0);

  const change = (next: Shortlist, said: string) => {
    shortlist.change(next);
    setMessage(said);
  };

  return (
    <div className="shortlist">
      <p role="status" tabIndex={-1} ref={status} className="list-status">
        {isReady
          ? message || shortlistEntriesText.status(slugs.length - gone.length)
          : shortlist.slugs && shortlistEntriesText.loading}
      </p>
      {shortlist.isReceived && (
        <p className="list-note no-print">{shortlistEntriesText.received}</p>
      )}
      {isReady && gone.length > 0 && (
        <div className="list-note row">
          <p>{shortlistEntriesText.gone(gone)}</p>
          <button
            className="button"
            type="button"
            onClick={() =>
              change(
                slugs.filter((slug) => !gone.includes(slug)),
                '',
              )
            }
          >
            {shortlistEntriesText.forgetGone}
          </button>
        </div>
      )}
      {isReady && hasFailed && (
        <div className="list-note row">
          <p role="status">
            {shortlist.isRetrying ? loadFailedText.trying : shortlistEntriesText.failed}
          </p>
          <button className="button" type="button" onClick={shortlist.retry}>
            {loadFailedText.retry}
          </button>
        </div>
      )}
      {isReady && slugs.length === 0 && <Empty />}
      {entries.length > 0 && (
        <>
          <Chosen
            entries={entries}
            slugs={slugs}
            compared={compared.map(({ slug }) => slug)}
            compare={(slug, isOn) =>
              setDropped(isOn ? dropped.filter((other) => other !== slug) : [...dropped, slug])
            }
            change={change}
            fallback={status}
          />
          {isEnquiry && compared.length >= comparable.least ? (
            <Compare
              entries={compared}
              isAligned={compared.length === entries.length}
              site={site}
            />
          ) : (
            isEnquiry &&
            entries.length > 1 && (
              <p className="muted no-print">{shortlistEntriesText.compare.choose}</p>
            )
          )}
        </>
      )}
      {shortlist.isReceived && (
        <p className="row no-print">
          <button className="button" type="button" onClick={shortlist.keepReceived}>
            {shortlistEntriesText.keepReceived}
          </button>
          <button className="button" type="button" onClick={shortlist.showOwn}>
            {shortlistEntriesText.backToMine}
          </button>
        </p>
      )}
      {entries.length > 0 && (
        <ShortlistTools
          slugs={slugs}
          say={setMessage}
          clear={() => {
            change([], shortlistEntriesText.cleared);
            status.current?.focus();
          }}
        />
      )}
      {places.length > 0 && (
        <Note
          places={places}
          // Where the reader is: the site may be tried elsewhere than at its own address.
          address={new URL(routes.shortlist() + writeShortlist(slugs), location.origin).href}
        />
      )}
      {isReady &&
        (isEnquiry ? (
          <>
            {entries.length > asked.length && (
              <p className="no-print">
                {shortlistEntriesText.onlyNoted(
                  entries.filter(({ isOnlyNoted }) => isOnlyNoted).map(({ name }) => name),
                )}
              </p>
            )}
            <EnquiryForm entries={asked} municipality={municipality} site={site} />
          </>
        ) : (
          <p className="list-ask no-print">
            <button className="button" type="button" onClick={() => setAsking(true)}>
              {noteText.enquiry}
            </button>
          </p>
        ))}
    </div>
  );
}

function Empty() {
  return (
    <div className="list-empty">
      <SmallScene picture="there sand hylde" />
      <div className="flow">
        <h2>{shortlistEntriesText.empty}</h2>
        <p>{shortlistEntriesText.emptyLead}</p>
        <p className="row">
          <a className="button main" href={routes.services()}>
            {shortlistText.toServices}
          </a>
          <a className="button" href={routes.enterprises()}>
            {shortlistText.toEnterprises}
          </a>
          <a className="button" href={routes.search()}>
            {shortlistText.toSearch}
          </a>
        </p>
      </div>
    </div>
  );
}
