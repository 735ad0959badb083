import { foldDanish } from '../../domain/fold.ts';
import type { Answer } from '../../domain/search/find-answer.ts';
import { isWeak } from '../../domain/search/resolve-query.ts';
import { routes } from '../../routes.ts';
import type { SearchState } from '../../domain/search/search-state.ts';
import { wordsOfTown } from '../../domain/search/town-names.ts';
import { searchAnswersText } from '../../text/search-answers.ts';

interface Props {
  answer: Answer;
  change(state: SearchState): void;
}

/** What was done with words that were not found as they were written. */
export function Notes({ answer, change }: Props) {
  const { state, queryWords, guesses, suggestions, givenUp, apart, nearTown, wishes } = answer;
  const left = givenUp.filter(
    (queryWord) =>
      !isWeak(queryWord) &&
      !queryWord.isFirstPart &&
      !(nearTown && wordsOfTown(nearTown.name).includes(foldDanish(queryWord.word))),
  );
  const unknown = answer.unknown.filter((word) => !suggestions.some(({ typed }) => typed === word));
  const compounds = givenUp.filter(({ isFirstPart }) => isFirstPart).map(({ typed }) => typed);
  const takenFor = [...new Set(compounds)].map((typed) => ({
    typed,
    thing: queryWords.findLast((queryWord) => queryWord.typed === typed)?.word ?? typed,
  }));
  return (
    <div className="notes">
      {wishes.length > 0 && (
        <p>
          <a
            className="lone"
            href={routes.jobsWith(
              new URLSearchParams(wishes.map(({ key, value }) => [key, value])),
            )}
          >
            {searchAnswersText.jobWishes(wishes.map(({ name }) => name))}
          </a>
        </p>
      )}
      {[...guesses, ...suggestions].map(({ typed, word, ...rest }) => {
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
            ?{'isGuess' in rest && answer.pages.length > 0 && ` ${searchAnswersText.shownFor}`}
          </p>
        );
      })}
      {unknown.length > 0 && <p>{searchAnswersText.unknown(unknown)}</p>}
      {answer.isTooCommon && (
        <p>{searchAnswersText.tooCommon(queryWords.map(({ typed }) => typed))}</p>
      )}
      {takenFor.map(({ typed, thing }) => (
        <p key={typed}>{searchAnswersText.takenFor(typed, thing)}</p>
      ))}
      {apart.length > 0 && (
        <p>
          {searchAnswersText.apart(
            apart.map((group) => [...new Set(group.map(({ typed }) => typed))].join(' ')),
          )}
        </p>
      )}
      {nearTown && <p>{searchAnswersText.near(nearTown.name)}</p>}
      {left.length > 0 && <p>{searchAnswersText.givenUp(left.map(({ typed }) => typed))}</p>}
    </div>
  );
}
