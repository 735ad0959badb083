import { mailto, tel } from '../../domain/mail.ts';
import type { Answer } from '../../domain/search/find-answer.ts';
import { nearestConcepts } from '../../domain/search/nearest-concepts.ts';
import type { TaskLink } from '../../domain/search/stored-knowledge.ts';
import { type SearchState, without } from '../../domain/search/search-state.ts';
import { searchAnswersText } from '../../text/search-answers.ts';
import { suppliersText } from '../../text/supply.ts';
import type { SearchProps } from './search-props.ts';

interface Props {
  answer: Answer;
  tasks: readonly TaskLink[];
  municipality: SearchProps['municipality'];
  nameOf(key: string, value: string): string;
  change(state: SearchState): void;
}

/** So many tasks are offered instead. */
const offered = 4;

/** No answer is no dead end: filters that can be loosened, tasks that resemble, and somebody to ask. */
export function NoHits({ answer, tasks, municipality, nameOf, change }: Props) {
  const { state, blocking } = answer;
  const names = (key: (typeof blocking)[number]['key']) =>
    key === 'udsnit'
      ? searchAnswersText.area
      : state.filters[key].map((value) => nameOf(key, value)).join(', ');
  return (
    <div className="no-hits">
      <h2>{searchAnswersText.noHits}</h2>
      {blocking.length > 0 && (
        <>
          <p>{searchAnswersText.blocked}</p>
          <ul role="list">
            {blocking.map(({ key, count }) => (
              <li key={key}>
                <button
                  className="button"
                  type="button"
                  onClick={() => change(without(state, key))}
                >
                  {searchAnswersText.blockedBy(names(key), count)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{searchAnswersText.nearestTasks}</p>
      <ul role="list">
        {nearestConcepts(state.query, tasks, offered).map(({ name, href, suppliers }) => (
          <li key={href}>
            <a className="lone" href={href}>
              {name}
            </a>{' '}
            <span className="muted">{suppliersText(suppliers)}</span>
          </li>
        ))}
      </ul>
      <p>{searchAnswersText.askLead}</p>
      <p className="no-hits-ask">
        {municipality.email && (
          <a
            className="button main"
            href={mailto(
              municipality.email,
              searchAnswersText.askSubject(state.query),
              searchAnswersText.askBody(state.query),
            )}
          >
            {searchAnswersText.askMunicipality}
          </a>
        )}
        {municipality.phone && (
          <a className="lone" href={tel(municipality.phone)}>
            {searchAnswersText.call(municipality.name)}
          </a>
        )}
      </p>
      {/* As text too: not every computer opens a mail. */}
      <p>
        {[municipality.name, municipality.email, municipality.phone].filter(Boolean).join(', ')}
      </p>
    </div>
  );
}
