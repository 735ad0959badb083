/**
 * What makes a query hard.
 * - `inflection`: another form of a word the page says: møbel, møblerne.
 * - `compound-start`: query and page share the first part of a compound, or the query splits it.
 * - `compound-end`: they share its last part: træ, genbrugstræ; or both: træbænke.
 * - `typo`: a letter or two wrong, doubled, missing or swapped.
 * - `spelling`: æ, ø, å and é written another way.
 * - `synonym`: not the page's title, but what people call it.
 * - `english`: in English.
 * - `several-tasks`: more than one task, each of which is to be answered.
 * - `identifier`: a number, an address for mail or a street of one enterprise.
 * - `contact`: a name, and that somebody is to be reached.
 * - `name`: an enterprise, a story, a guide page or a term by its name, whole, in part or misspelt.
 */
type GoldenSort =
  | 'inflection'
  | 'compound-start'
  | 'compound-end'
  | 'typo'
  | 'spelling'
  | 'synonym'
  | 'several-words'
  | 'task-and-town'
  | 'sentence'
  | 'name'
  | 'job'
  | 'english'
  | 'several-tasks'
  | 'identifier'
  | 'contact';

/** A query as somebody would type it, and the pages that answer it. */
export interface GoldenQuery {
  query: string;
  sort: GoldenSort;
  /** Any of them among the first three, or each of them where several tasks are asked for. */
  right: readonly string[];
  /** Where a slip is too short to be sure of: no hit, but this word is asked about. */
  suggests?: string;
}

/**
 * A query on generated content, where a rule says which hits are right: any that fits one of the
 * fields. All slugs are those of nabokommune.
 */
export interface GeneratedQuery {
  query: string;
  sort: GoldenSort;
  /** Task type: its page, its services, and the enterprises that sell one. */
  task?: string;
  /** Task types the generator mixes with `task`; their services and enterprises are right as well. */
  also?: readonly string[];
  /** Town where the enterprise of the hit stands; with it, others are wrong. */
  town?: string;
  /** Job type: its page, and the enterprises that name it. */
  job?: string;
  /** Term of the glossary. */
  term?: string;
  /** Page of the guide. */
  guide?: string;
  /** Partnership. */
  story?: string;
  /** Kind of enterprise: its list, and the enterprises of that kind. */
  kind?: string;
  /** One enterprise of the fixture and its services, to be found among the thousands. */
  enterprise?: string;
}
