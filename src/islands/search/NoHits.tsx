import { unpackPicture } from '../../domain/drawings/pack-picture.ts';
import { inOnePiece, mailto, tel } from '../../domain/mail.ts';
import type { Hit } from '../../domain/search/describe-hit.ts';
import type { Answer } from '../../domain/search/find-answer.ts';
import { nearestConcepts } from '../../domain/search/nearest-concepts.ts';
import { toMissedWord } from '../../domain/search/missed-words.ts';
import type { TaskLink } from '../../domain/search/stored-knowledge.ts';
import { type SearchState, without } from '../../domain/search/search-state.ts';
import { toStem, wordsOf } from '../../domain/search/stems.ts';
import { searchAnswersText } from '../../text/search-answers.ts';
import { suppliersText } from '../../text/supply.ts';
import { SmallScene, SmallThing } from '../drawings/SmallScene.tsx';
import { useSheet } from '../drawings/use-sheet.ts';
import { routes } from '../../routes.ts';
import { BesidePages } from './BesidePages.tsx';
import { MissedWord } from './MissedWord.tsx';
import type { Entrance, OtherLanguage } from './search-props.ts';

interface Props {
  answer: Answer;
  /** What stands beside the answer, as it is shown. */
  besideHits: readonly Hit[];
  tasks: readonly TaskLink[];
  municipality: Entrance;
  /** Whom a citizen asks who looks for work. */
  citizens: Entrance;
  languages: readonly OtherLanguage[];
  /** Whether the municipality's server notes the words that nothing was found for. */
  notesMissedWords: boolean;
  nameOf(key: string, value: string): string;
  change(state: SearchState): void;
}

/** So many tasks are offered instead. */
const offered = 4;

/**
 * The words of a query that may be meant for what a task goes by: not those that the site knows as something else, nor one
 * that is asked about already.
 */
const wordsToGuess = ({ queryWords, unknown, suggestions }: Answer): string =>
  [
    ...unknown.filter((word) => !suggestions.some(({ typed }) => typed === word)),
    ...queryWords.flatMap(({ role, typed }) => (role === 'key' ? [typed] : [])),
  ].join(' ');

/** A letter of another script. */
const foreignLetter = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\P{L}]/u;

/** Where a query has letters of another script, the languages of the site that are written with them, or else all of them. */
function languagesFor(
  query: string,
  languages: readonly OtherLanguage[],
): readonly OtherLanguage[] {
  if (!foreignLetter.test(query)) return [];
  const own = languages.filter(({ letters }) =>
    new RegExp(`\\p{Script=${letters}}`, 'u').test(query),
  );
  return own.length > 0 ? own : languages;
}

/** No answer is no dead end: filters that can be loosened, tasks that resemble, and somebody to ask. */
export function NoHits({
  answer,
  besideHits,
  tasks,
  municipality,
  citizens,
  languages,
  notesMissedWords,
  nameOf,
  change,
}: Props) {
  const { state, blocking, isForOneself, beside } = answer;
  // What somebody asks for themselves may be about their health, and what a filter hides is not missed.
  const missed =
    notesMissedWords && !isForOneself && blocking.length === 0
      ? toMissedWord(state.query)
      : undefined;
  const entrance = isForOneself ? citizens : municipality;
  const names = (key: (typeof blocking)[number]['key']) =>
    key === 'udsnit'
      ? searchAnswersText.area
      : state.filters[key].map((value) => nameOf(key, value)).join(', ');
  // What stands below already is not offered twice.
  const understood = beside?.kind === 'part' ? besideHits.map(({ url }) => url) : [];
  const others = tasks.filter(({ href }) => !understood.includes(href));
  const nearest = nearestConcepts(wordsToGuess(answer), others, offered);
  const isAll = nearest.length === 0 && others.length === tasks.length;
  return (
    <div className="no-hits flow">
      {languagesFor(state.query, languages).map(({ code, direction, name, href }) => (
        <p key={code}>
          <a className="lone" href={href} hrefLang={code} lang={code} dir={direction}>
            {name}
          </a>
        </p>
      ))}
      <div className="no-hits-head">
        <Wanted query={state.query} tasks={tasks} />
        <p>{isForOneself ? searchAnswersText.askForOneself : searchAnswersText.askLead}</p>
        <div className="ask-box on-sand">
          <h3>{entrance.ask ?? searchAnswersText.askMunicipality}</h3>
          <p>{entrance.name}</p>
          {/* As text: not every computer opens a mail, and not every one calls. */}
          {entrance.phone && (
            <p>
              <a className="lone" href={tel(entrance.phone)}>
                {inOnePiece(entrance.phone)}
              </a>
            </p>
          )}
          {entrance.email && (
            <p>
              <a
                className="lone"
                href={mailto(
                  entrance.email,
                  isForOneself
                    ? searchAnswersText.askForOneselfSubject
                    : searchAnswersText.askSubject(state.query),
                  isForOneself
                    ? searchAnswersText.askForOneselfBody(state.query)
                    : searchAnswersText.askBody(state.query),
                )}
              >
                {entrance.email}
              </a>
            </p>
          )}
        </div>
      </div>
      {missed !== undefined && <MissedWord key={missed} word={missed} />}
      {blocking.length > 0 && (
        <>
          <p>{searchAnswersText.blocked}</p>
          <ul className="row" role="list">
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
      {isForOneself ? (
        <p>
          <a className="lone" href={routes.jobs()}>
            {searchAnswersText.jobs}
          </a>
        </p>
      ) : (
        nearest.length > 0 && <Tasks heading={searchAnswersText.nearestTasks} tasks={nearest} />
      )}
      {beside && <BesidePages beside={beside} hits={besideHits} />}
      {!isForOneself && (
        <Tasks
          heading={isAll ? searchAnswersText.allTasks : searchAnswersText.otherTasks}
          tasks={others.filter((task) => !nearest.includes(task))}
        />
      )}
    </div>
  );
}

/** Tasks as small pictures; dashed where nobody is known. */
function Tasks({ heading, tasks }: { heading: string; tasks: readonly TaskLink[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul className="columns small-tasks" role="list">
        {tasks.map(({ name, href, suppliers, picture }) => (
          <li key={href}>
            <SmallThing picture={picture} />
            <span>
              <a className="cover" href={href}>
                {name}
              </a>
              <span className="muted small">{suppliersText(suppliers)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * What was asked for, dashed, where a task has the word or a thing its name; else a shelf with nothing on it. A word
 * that is only like them draws nothing: a guess would look like an answer.
 */
function Wanted({ query, tasks }: { query: string; tasks: readonly TaskLink[] }) {
  const isDrawn = useSheet();
  const stems = wordsOf(query).map(toStem);
  const isAsked = (name: string) => wordsOf(name).every((word) => stems.includes(toStem(word)));
  const task = tasks.find(({ words }) => words.some(isAsked));
  const things = isDrawn
    ? [...document.querySelectorAll('symbol[id^="t-"]')]
        .map(({ id }) => id.slice(2))
        .filter(isAsked)
    : [];
  const [name = task && unpackPicture(task.picture).scene.things[0]?.name] = things;
  return name ? (
    <SmallThing picture={`missing sand hylde ${name}`} />
  ) : (
    <SmallScene picture="there sand hylde" />
  );
}
