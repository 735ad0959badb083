import type { Hit } from '../../domain/search/describe-hit.ts';
import { relOf } from '../../domain/outside-link.ts';
import type { Beside } from '../../domain/search/find-beside.ts';
import { searchAnswersText } from '../../text/search-answers.ts';
import { Pieces } from './Pieces.tsx';

/** Pages below a dead end that are no answer to what was asked: they have the word in their text, or a part of it. */
export function BesidePages({ beside, hits }: { beside: Beside; hits: readonly Hit[] }) {
  return (
    <>
      <h3>{searchAnswersText.beside[beside.kind](beside.words)}</h3>
      <ul className="flow" role="list" data-beside={beside.kind}>
        {hits.map(({ url, kind, title, line }) => (
          <li key={url}>
            <a className="lone" href={url} rel={relOf(url)}>
              {/* The link is a flex box: pieces by themselves would lose the blanks between them. */}
              <span>
                <Pieces pieces={title} />
              </span>
            </a>{' '}
            <span className="muted small">{searchAnswersText.kind[kind]}</span>
            {(beside.kind === 'part' || line.some(({ isMatch }) => isMatch)) && (
              <p className="small">
                <Pieces pieces={line} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
