import type { Answer } from '../../domain/search/find-answer.ts';
import { isWeak } from '../../domain/search/resolve-query.ts';
import type { SearchState } from '../../domain/search/search-state.ts';
import { searchAnswersText } from '../../text/search-answers.ts';

interface Props {
  answer: Answer;
  change(state: SearchState): void;
}

/** What was done with words that were not found as they were written. */
export function Notes({ answer, change }: Props) {
  const { state, guesses, unknown, givenUp, nearTown } = answer;
  const left = givenUp.filter(
    (queryWord) =>
      !isWeak(queryWord) && queryWord.word.toLowerCase() !== nearTown?.name.toLowerCase(),
  );
  return (
    <div className="notes">
      {guesses.map(({ typed, word }) => {
        const query = state.query.replace(typed, word);
        return (
          <p key={typed}>
            {searchAnswersText.guess(typed)}{' '}
            <button
              className="button text"
              type="button"
              onClick={() => change({ ...state, query })}
            >
              {word}
            </button>
            ? {searchAnswersText.shownFor}
          </p>
        );
      })}
      {unknown.length > 0 && <p>{searchAnswersText.unknown(unknown)}</p>}
      {nearTown && <p>{searchAnswersText.near(nearTown.name)}</p>}
      {left.length > 0 && <p>{searchAnswersText.givenUp(left.map(({ typed }) => typed))}</p>}
    </div>
  );
}
