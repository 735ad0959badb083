import { useState } from 'react';
import { routes } from '../../routes.ts';
import { longestSilence } from '../fetch-whole.ts';
import { searchAnswersText } from '../../text/search-answers.ts';

/** The answer of a server that has noted the word (RFC 9110, 15.3.5); a host that cannot answers otherwise. */
const noted = 204;

/** Offers to note a word that nothing was found for, on the municipality's own server. Nothing is sent before it is pressed. */
export function MissedWord({ word }: { word: string }) {
  const [state, setState] = useState<'asked' | 'sending' | 'noted' | 'failed'>('asked');
  const words = searchAnswersText.missed;
  const isOver = state === 'sending' || state === 'noted';
  const send = async () => {
    setState('sending');
    const ended = new AbortController();
    const silence = setTimeout(() => ended.abort(), longestSilence);
    try {
      const { status } = await fetch(routes.missedWord(word), {
        method: 'POST',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: ended.signal,
      });
      setState(status === noted ? 'noted' : 'failed');
    } catch {
      setState('failed');
    } finally {
      clearTimeout(silence);
    }
  };
  const said = {
    asked: '',
    sending: words.sending,
    noted: words.noted(word),
    failed: words.failed,
  };
  return (
    <div>
      <p className="row">
        {/* It stays where it is, so that whoever pressed it by key is not thrown off. */}
        <button
          className="button"
          type="button"
          aria-disabled={isOver}
          onClick={() => !isOver && void send()}
        >
          {words.note}
        </button>
        <span role="status">{said[state]}</span>
      </p>
      <p className="small muted">{words.why(word)}</p>
    </div>
  );
}
