import { type DragEvent, type RefObject, useRef, useState } from 'react';
import type { ShortlistEntry } from '../../domain/shortlist/shortlist-entry.ts';
import { comparable, move, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { neighbourText } from '../../text/neighbours.ts';
import { shortlistEntriesText } from '../../text/shortlist-entries.ts';
import { SmallScene } from '../drawings/SmallScene.tsx';
import { Pause } from './Pause.tsx';

interface Props {
  entries: readonly ShortlistEntry[];
  slugs: Shortlist;
  compared: readonly string[];
  compare(slug: string, isOn: boolean): void;
  /** Changes the shortlist and says so. */
  change(shortlist: Shortlist, said: string): void;
  /** Gets the focus when what had it is gone. */
  fallback: RefObject<HTMLElement | null>;
}

/** What is on the shortlist, in an order that can be changed by dragging and by buttons alike. */
export function Chosen({ entries, slugs, compared, compare, change, fallback }: Props) {
  const [dragged, setDragged] = useState<string>();
  const root = useRef<HTMLOListElement>(null);
  const isFull = compared.length >= comparable.most;

  const place = (entry: ShortlistEntry, to: number) => {
    // Among the entries that are shown, though slugs of removed ones stand between them.
    const target = entries[to];
    if (!target) return;
    const next = move(slugs, entry.slug, slugs.indexOf(target.slug));
    change(next, shortlistEntriesText.moved(entry.name, to + 1, entries.length));
  };
  const remove = (entry: ShortlistEntry, at: number) => {
    change(
      slugs.filter((slug) => slug !== entry.slug),
      shortlistEntriesText.removed(entry.name),
    );
    const next = entries[at + 1] ?? entries[at - 1];
    requestAnimationFrame(() => {
      const link = next && root.current?.querySelector<HTMLElement>(`[data-slug="${next.slug}"] a`);
      (link ?? fallback.current)?.focus();
    });
  };
  const drop = (event: DragEvent, at: number) => {
    event.preventDefault();
    const entry = entries.find(({ slug }) => slug === dragged);
    if (entry) place(entry, at);
    setDragged(undefined);
  };

  return (
    <ol className="picked" role="list" ref={root}>
      {entries.map((entry, at) => (
        <li
          key={entry.slug}
          data-slug={entry.slug}
          draggable
          data-dragged={entry.slug === dragged}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', entry.name);
            setDragged(entry.slug);
          }}
          onDragOver={(event) => dragged && event.preventDefault()}
          onDrop={(event) => drop(event, at)}
          onDragEnd={() => setDragged(undefined)}
        >
          <span className="picked-picture">
            <SmallScene picture={entry.picture} />
            <span className="grip no-print" title={shortlistEntriesText.drag} aria-hidden="true" />
          </span>
          <div className="picked-name">
            <a href={entry.url} draggable={false}>
              {entry.name}
            </a>
            <span className="muted">
              {entry.enterprise.name === entry.name ? '' : `${shortlistEntriesText.at} `}
              {placeOf(entry)}
              {entry.enterprise.neighbour && (
                <strong> · {neighbourText.mark(entry.enterprise.neighbour)}</strong>
              )}
              {entry.enterprise.isUnclear && <strong> · {shortlistEntriesText.unclear}</strong>}
              {entry.enterprise.isHistorical && <strong> · {shortlistEntriesText.closed}</strong>}
              <Pause until={entry.enterprise.pausedUntil} separator=" ·" />
            </span>
          </div>
          <div className="picked-tools row no-print">
            <button
              className="button bare"
              type="button"
              aria-disabled={at === 0}
              aria-label={shortlistEntriesText.moveUp(entry.name)}
              onClick={() => place(entry, at - 1)}
            >
              <Arrow />
            </button>
            <button
              className="button bare"
              type="button"
              aria-disabled={at === entries.length - 1}
              aria-label={shortlistEntriesText.moveDown(entry.name)}
              onClick={() => place(entry, at + 1)}
            >
              <Arrow isDown />
            </button>
            {entries.length > comparable.least && (
              <label>
                <input
                  type="checkbox"
                  checked={compared.includes(entry.slug)}
                  disabled={isFull && !compared.includes(entry.slug)}
                  onChange={(event) => compare(entry.slug, event.target.checked)}
                />
                {shortlistEntriesText.compare.heading}
                <span className="hidden"> {entry.name}</span>
              </label>
            )}
            <button
              className="button bare"
              type="button"
              aria-label={shortlistEntriesText.remove(entry.name)}
              onClick={() => remove(entry, at)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Where an entry is, and at whom, where that is not itself. */
const placeOf = ({ name, enterprise }: ShortlistEntry): string =>
  [enterprise.name === name ? '' : enterprise.name, enterprise.town].filter(Boolean).join(', ');

function Arrow({ isDown = false }: { isDown?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={isDown ? 'M8 2v11M3 8l5 5 5-5' : 'M8 14V3M3 8l5-5 5 5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
