import { spawn } from 'node:child_process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findTracker, keepIssue } from '../../src/cli/issue-tracker.ts';
import { serveLocally } from '../serve-locally.ts';

interface StoredIssue extends Record<string, unknown> {
  title: string;
  state: string;
}

const title = 'Links i indholdet, der ikke svarer';

/** A tracker of either kind, as far as it is asked here: it lists, makes and changes issues. */
async function startTracker(kind: 'GitHub' | 'GitLab', refusal?: number) {
  const issues: StoredIssue[] = [];
  const writes: string[] = [];
  const idKey = kind === 'GitHub' ? 'number' : 'iid';
  const server = await serveLocally((request, response) => {
    let sent = '';
    request.on('data', (chunk) => (sent += String(chunk)));
    request.on('end', () => {
      const url = new URL(String(request.url), 'http://tracker.example');
      const token = request.headers.authorization ?? request.headers['private-token'];
      if (refusal !== undefined || !String(token).endsWith('hemmelig')) {
        response.writeHead(refusal ?? 401).end('{}');
        return;
      }
      if (request.method === 'GET') {
        const [size, page] = ['per_page', 'page'].map((key) => Number(url.searchParams.get(key)));
        const from = ((page ?? 1) - 1) * (size ?? 0);
        response.end(JSON.stringify(issues.slice(from, from + (size ?? 0))));
        return;
      }
      writes.push(`${request.method} ${url.pathname}`);
      const body = JSON.parse(sent) as Record<string, unknown>;
      const opened = kind === 'GitHub' ? 'open' : 'opened';
      if (request.method === 'POST')
        issues.push({ title: '', state: opened, ...body, [idKey]: issues.length + 1 });
      else {
        const issue = issues.find((each) =>
          url.pathname.endsWith(`/issues/${String(each[idKey])}`),
        );
        if (body['state_event'] !== undefined)
          body['state'] = body['state_event'] === 'close' ? 'closed' : opened;
        Object.assign(issue ?? {}, body);
      }
      response.end(JSON.stringify({}));
    });
  });
  onTestFinished(() => server.close());
  const { url } = server;
  const environment: Record<string, string> =
    kind === 'GitHub'
      ? { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'by/vejviser', GITHUB_TOKEN: 'hemmelig' }
      : { CI_API_V4_URL: url, CI_PROJECT_ID: '7', ISSUE_TOKEN: 'hemmelig' };
  return { issues, writes, environment };
}

type Environment = Record<string, string>;

/** What the command does once it has read its words. */
function keep(environment: Environment, text: string, isOpen: boolean, isDry = false) {
  const tracker = findTracker(environment);
  if (tracker === undefined) throw new Error('These variables name no tracker');
  return keepIssue(tracker, title, text, isOpen, isDry);
}

/** Runs the command itself, with no other variables of a pipeline than these. */
async function runCommand(environment: Environment, ...words: readonly string[]) {
  const child = spawn(process.execPath, ['src/cli/keep-issue.ts', ...words], {
    env: { PATH: process.env['PATH'], ...environment },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output };
}

describe.each(['GitHub', 'GitLab'] as const)('The one issue at %s', (kind) => {
  const bodyKey = kind === 'GitHub' ? 'body' : 'description';
  const opened = kind === 'GitHub' ? 'open' : 'opened';

  test('is opened once, gets each new text, is closed, and opened again', async () => {
    const { issues, environment } = await startTracker(kind);
    const shown = () =>
      issues.map((issue) => [issue.state, String(issue[bodyKey]).split('\n').at(-1)]);
    await keep(environment, 'Et link', true);
    expect(shown()).toEqual([[opened, 'Et link']]);
    await keep(environment, 'To links', true);
    expect(shown()).toEqual([[opened, 'To links']]);
    await keep(environment, 'Ingen', false);
    expect(shown()).toEqual([['closed', 'Ingen']]);
    await keep(environment, 'Et nyt link', true);
    expect(shown()).toEqual([[opened, 'Et nyt link']]);
    expect(issues[0]?.title).toBe(title);
  });

  test('is left alone when it says so already', async () => {
    const { writes, environment } = await startTracker(kind);
    await keep(environment, 'Et link', true);
    expect(await keep(environment, 'Et link', true)).toContain('already');
    expect(writes).toHaveLength(1);
  });

  test('is not made when there is nothing to say', async () => {
    const { writes, environment } = await startTracker(kind);
    await keep(environment, 'Ingen', false);
    expect(writes).toEqual([]);
  });

  test("is never somebody else's of the same name, and is found behind hundreds", async () => {
    const { issues, environment } = await startTracker(kind);
    issues.push({ title, state: opened, [bodyKey]: 'Min egen liste', number: 1, iid: 1 });
    for (let id = 2; id <= 250; id++)
      issues.push({ title: 'Andet', state: opened, [bodyKey]: '', number: id, iid: id });
    await keep(environment, 'Et link', true);
    await keep(environment, 'To links', true);
    expect(issues).toHaveLength(251);
    expect(issues[0]?.[bodyKey]).toBe('Min egen liste');
    expect(issues[250]?.[bodyKey]).toContain('To links');
  });

  test('is only spoken of in a dry run', async () => {
    const { issues, writes, environment } = await startTracker(kind);
    const first = await keep(environment, 'Et link', true, true);
    expect(first).toContain('Would open');
    expect(issues).toEqual([]);
    await keep(environment, 'Et link', true);
    const second = await keep(environment, 'Ingen', false, true);
    expect(second).toContain('would be closed');
    expect(writes).toHaveLength(1);
  });

  test('is not written when the tracker refuses, which is said without a stack trace', async () => {
    const { environment } = await startTracker(kind, 403);
    const words = [title, 'package.json', 'open'];
    const { status, output } = await runCommand(environment, ...words);
    expect(status).toBe(1);
    expect(output).toContain('answered 403');
    expect(output).not.toMatch(/\n\s+at |hemmelig/);
  });
});

test.each([
  [[title, 'package.json', 'open'], 1, 'No issue tracker is named'],
  [[title, 'package.json', 'maybe'], 2, 'Usage'],
])('The command outside a pipeline, called with %j, ends with %i', async (words, code, says) => {
  const { status, output } = await runCommand({}, ...words);
  expect(status).toBe(code);
  expect(output).toContain(says);
});
