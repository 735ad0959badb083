import type { Shortlist } from '../../domain/shortlist/shortlist.ts';
import { listText } from '../../text.ts';
import { copy } from './copy.ts';

interface Props {
  slugs: Shortlist;
  say(message: string): void;
  clear(): void;
}

/** Passing the list on, printing it, and forgetting it. */
export function ListTools({ slugs, say, clear }: Props) {
  return (
    <div className="no-print">
      <p className="list-tools">
        <button
          type="button"
          onClick={() =>
            void copy(location.href).then((isCopied) =>
              say(isCopied ? listText.linkCopied : location.href),
            )
          }
        >
          {listText.copyLink}
        </button>
        <button type="button" onClick={() => print()}>
          {listText.print}
        </button>
        {slugs.length > 0 && (
          <button type="button" onClick={clear}>
            {listText.clear}
          </button>
        )}
      </p>
      <p className="small muted">{listText.kept}</p>
    </div>
  );
}
