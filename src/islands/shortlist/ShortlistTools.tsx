import type { Shortlist } from '../../domain/shortlist/shortlist.ts';
import { shortlistText } from '../../text.ts';
import { copy } from './copy.ts';

interface Props {
  slugs: Shortlist;
  say(message: string): void;
  clear(): void;
}

/** Passing the list on, printing it, and forgetting it. */
export function ShortlistTools({ slugs, say, clear }: Props) {
  return (
    <div className="no-print">
      <p className="list-tools">
        <button
          type="button"
          onClick={() =>
            void copy(location.href).then((isCopied) =>
              say(isCopied ? shortlistText.linkCopied : location.href),
            )
          }
        >
          {shortlistText.copyLink}
        </button>
        <button type="button" onClick={() => print()}>
          {shortlistText.print}
        </button>
        {slugs.length > 0 && (
          <button type="button" onClick={clear}>
            {shortlistText.clear}
          </button>
        )}
      </p>
      <p className="small muted">{shortlistText.kept}</p>
    </div>
  );
}
