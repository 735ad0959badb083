import { useRef, useState } from 'react';
import type { ListEntry } from '../../domain/shortlist/shortlist-entry.ts';
import { comparable, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { listText } from '../../text.ts';
import { Chosen } from './Chosen.tsx';
import { Compare } from './Compare.tsx';
import { EnquiryForm } from './EnquiryForm.tsx';
import { ListTools } from './ShortlistTools.tsx';
import type { ListProps } from './shortlist-props.ts';
import { useList } from './use-shortlist.ts';

/** The list: what is on it, compared, and one enquiry to all of them. */
export default function ListApp({ municipality, site }: ListProps) {
  const list = useList();
  const [message, setMessage] = useState('');
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const status = useRef<HTMLParagraphElement>(null);
  const { slugs = [], found } = list;
  const isReady = list.slugs !== undefined && !list.isLoading;

  const entries = slugs.flatMap((slug): ListEntry[] => {
    const entry = found.get(slug);
    return typeof entry === 'object' ? [entry] : [];
  });
  const gone = slugs.filter((slug) => found.get(slug) === 'gone');
  const hasFailed = slugs.some((slug) => found.get(slug) === 'failed');
  const kept = entries.filter(({ slug }) => !dropped.includes(slug));
  const compared = kept.slice(0, comparable.most);

  const change = (next: Shortlist, said: string) => {
    list.change(next);
    setMessage(said);
  };

  return (
    <div className="my-list">
      <p role="status" tabIndex={-1} ref={status} className="list-status">
        {isReady ? message || listText.status(entries.length) : list.slugs && listText.loading}
      </p>
      {list.isReceived && (
        <div className="list-note no-print">
          <p>{listText.received}</p>
          <p className="list-tools">
            <button type="button" onClick={list.keepReceived}>
              {listText.keepReceived}
            </button>
            <button type="button" onClick={list.showOwn}>
              {listText.backToMine}
            </button>
          </p>
        </div>
      )}
      {isReady && gone.length > 0 && (
        <div className="list-note">
          <p>{listText.gone(gone)}</p>
          <button
            type="button"
            onClick={() =>
              change(
                slugs.filter((slug) => !gone.includes(slug)),
                '',
              )
            }
          >
            {listText.forgetGone}
          </button>
        </div>
      )}
      {isReady && hasFailed && (
        <div className="list-note">
          <p>{listText.failed}</p>
          <button type="button" onClick={list.retry}>
            {listText.retry}
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
          <ListTools
            slugs={slugs}
            say={setMessage}
            clear={() => {
              change([], listText.cleared);
              status.current?.focus();
            }}
          />
          {compared.length >= comparable.least ? (
            <Compare entries={compared} />
          ) : (
            entries.length > 1 && <p className="muted no-print">{listText.compare.choose}</p>
          )}
        </>
      )}
      {isReady && <EnquiryForm entries={entries} municipality={municipality} site={site} />}
    </div>
  );
}

function Empty() {
  return (
    <div>
      <h2>{listText.empty}</h2>
      <p>{listText.emptyLead}</p>
    </div>
  );
}
