/** An issue as both kinds of tracker have it. */
export interface Issue {
  number: number;
  body: string;
  isOpen: boolean;
}

/** The tracker of the repository that a pipeline runs in. Each call throws an English sentence when it is refused. */
export interface IssueTracker {
  /** The oldest issue with exactly this title and with `mark` in its text, open or closed. */
  find(title: string, mark: string): Promise<Issue | undefined>;
  create(title: string, body: string): Promise<void>;
  update(number: number, body: string, isOpen: boolean): Promise<void>;
}

const mark = '<!-- kept up to date by a pipeline -->';

type Environment = Readonly<Record<string, string | undefined>>;
type Json = Record<string, unknown>;

/** How many issues a page of an answer has; both kinds of tracker give at most 100. */
const pageSize = 100;

/**
 * The tracker that the variables of a pipeline name, or undefined outside one.
 * GitHub: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN, which needs `issues: write`.
 * GitLab: CI_API_V4_URL, CI_PROJECT_ID and ISSUE_TOKEN, a project access token with the scope `api`.
 */
export function findTracker(environment: Environment): IssueTracker | undefined {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = environment;
  if (GITHUB_API_URL && GITHUB_REPOSITORY && GITHUB_TOKEN)
    return gitHub(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues`, GITHUB_TOKEN);
  const { CI_API_V4_URL, CI_PROJECT_ID, ISSUE_TOKEN } = environment;
  if (CI_API_V4_URL && CI_PROJECT_ID && ISSUE_TOKEN)
    return gitLab(`${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/issues`, ISSUE_TOKEN);
  return undefined;
}

function gitHub(base: string, token: string): IssueTracker {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
  return {
    find: (title, mark) =>
      findMarked(title, mark, 'body', async (page) => {
        const query = `state=all&sort=created&direction=asc&per_page=${pageSize}&page=${page}`;
        return (await send('GET', `${base}?${query}`, headers)) as Json[];
      }),
    create: async (title, body) => void (await send('POST', base, headers, { title, body })),
    update: async (number, body, isOpen) =>
      void (await send('PATCH', `${base}/${number}`, headers, {
        body,
        state: isOpen ? 'open' : 'closed',
      })),
  };
}

function gitLab(base: string, token: string): IssueTracker {
  const headers = { 'private-token': token };
  return {
    find: (title, mark) =>
      findMarked(title, mark, 'description', async (page) => {
        const search = `search=${encodeURIComponent(title)}&in=title&scope=all&order_by=created_at&sort=asc`;
        return (await send(
          'GET',
          `${base}?${search}&per_page=${pageSize}&page=${page}`,
          headers,
        )) as Json[];
      }),
    create: async (title, description) =>
      void (await send('POST', base, headers, { title, description })),
    update: async (number, description, isOpen) => {
      const url = `${base}/${number}`;
      await send('PUT', url, headers, { description, state_event: isOpen ? 'reopen' : 'close' });
    },
  };
}

async function findMarked(
  title: string,
  mark: string,
  bodyKey: 'body' | 'description',
  read: (page: number) => Promise<readonly Json[]>,
): Promise<Issue | undefined> {
  for (let page = 1; ; page++) {
    const issues = await read(page);
    // GitHub lists pull requests among the issues.
    const found = issues
      .filter((issue) => issue['title'] === title && !('pull_request' in issue))
      .map((issue) => ({
        number: Number(issue['iid'] ?? issue['number']),
        // Of an issue without a text it is null.
        body: typeof issue[bodyKey] === 'string' ? issue[bodyKey] : '',
        isOpen: issue['state'] !== 'closed',
      }))
      .find(({ body }) => body.includes(mark));
    if (found !== undefined) return found;
    if (issues.length < pageSize) return undefined;
  }
}

async function send(
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: Json,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(30_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(
      `The issue tracker answered ${response.status} to ${method} ${new URL(url).pathname}. May the token write issues?`,
    );
  return response.json();
}

/**
 * Keeps one issue up to date. It is known by its title and by a mark in its text, so that nobody's own is written over.
 * Open: it is made, or gets the new text and is opened again; never a second one. Closed: it gets the new text and is
 * closed; where there is none, none is made.
 * @returns what was done, or with `isDry` would be, as an English sentence.
 */
export async function keepIssue(
  tracker: IssueTracker,
  title: string,
  text: string,
  isOpen: boolean,
  isDry: boolean,
): Promise<string> {
  const body = `${mark}\n\n${text}`;
  const issue = await tracker.find(title, mark);
  if (issue === undefined) {
    if (!isOpen) return 'There is no such issue, and no need for one.';
    if (isDry) return `Would open »${title}«.`;
    await tracker.create(title, body);
    return `Opened »${title}«.`;
  }
  // Trackers may give the text back with line ends of their own.
  const isSame = issue.body.replaceAll('\r\n', '\n').trim() === body;
  if (isSame && issue.isOpen === isOpen) return `Issue ${issue.number} says so already.`;
  const becomes = isOpen ? 'open, with the new text' : 'closed';
  if (isDry) return `Issue ${issue.number} would be ${becomes}.`;
  await tracker.update(issue.number, body, isOpen);
  return `Issue ${issue.number} is ${becomes}.`;
}
