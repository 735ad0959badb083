import type { Shortlist } from '../../domain/shortlist/shortlist.ts';
import { shortlistEntriesText } from '../../text/shortlist-entries.ts';
import { isShortlistKept } from './shortlist-store.ts';
import { copy } from '../copy.ts';

interface Props {
  slugs: Shortlist;
  say(message: string): void;
  clear(): void;
}

/** Passing the shortlist on, printing it, and forgetting it. */
export function ShortlistTools({ slugs, say, clear }: Props) {
  return (
    <div className="no-print">
      <p className="row">
        <button
          className="button"
          type="button"
          onClick={() =>
            void copy(location.href).then((isCopied) =>
              say(isCopied ? shortlistEntriesText.linkCopied : location.href),
            )
          }
        >
          {shortlistEntriesText.copyLink}
        </button>
        <button className="button" type="button" onClick={() => print()}>
          {shortlistEntriesText.print}
        </button>
        {slugs.length > 0 && (
          <button className="button" type="button" onClick={clear}>
            {shortlistEntriesText.clear}
          </button>
        )}
      </p>
      <p className="small muted">
        {isShortlistKept() ? shortlistEntriesText.kept : shortlistEntriesText.notKept}
      </p>
    </div>
  );
}
