import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askLinks, type Answer } from '../../src/cli/ask-links.ts';
import { serveLocally } from '../serve-locally.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server on a port of its own; it is gone when the test is done. */
async function serve(handle: Handler): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = [];
  const server = await serveLocally((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    handle(request, response);
  });
  onTestFinished(() => server.close());
  return { url: server.url, seen };
}

const answerWith =
  (status: number): Handler =>
  (_, response) =>
    void response.writeHead(status).end();

const ask = (addresses: readonly string[], options = {}): Promise<Answer[]> =>
  askLinks(addresses, { pause: 0, ...options });

/** Fails as `fetch` does when the name server says that there is no such host. */
const withoutHosts =
  (...names: string[]): typeof fetch =>
  (input, init) =>
    names.includes(new URL(String(input)).hostname)
      ? Promise.reject(
          new TypeError('fetch failed', {
            cause: Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }),
          }),
        )
      : fetch(input, init);

describe('A page', () => {
  test.each([
    [200, 'found'],
    [204, 'found'],
    [404, 'gone'],
    [410, 'gone'],
    [400, 'unknown'],
    [401, 'unknown'],
    [403, 'unknown'],
    [405, 'unknown'],
    [418, 'unknown'],
    [429, 'unknown'],
    [451, 'unknown'],
    [500, 'unknown'],
    [503, 'unknown'],
  ])('whose server answers %i is %s', async (status, state) => {
    const { url } = await serve(answerWith(status));
    const [answer] = await ask([`${url}/side`]);
    expect(answer?.state).toBe(state);
    if (state === 'found') expect(answer?.reason).toBeUndefined();
    else expect(answer?.reason).toContain(String(status));
  });

  test('is asked for by its head alone when that says it is there', async () => {
    const { url, seen } = await serve(answerWith(200));
    await ask([url]);
    expect(seen).toEqual(['HEAD /']);
  });

  test.each([404, 405, 501])('is there when its server answers %i to HEAD only', async (status) => {
    const { url, seen } = await serve((request, response) =>
      answerWith(request.method === 'HEAD' ? status : 200)(request, response),
    );
    expect((await ask([url]))[0]?.state).toBe('found');
    expect(seen).toEqual(['HEAD /', 'GET /']);
  });

  test('is asked for once more when its server failed', async () => {
    let requests = 0;
    const { url, seen } = await serve((request, response) =>
      answerWith(++requests < 3 ? 503 : 200)(request, response),
    );
    expect((await ask([url]))[0]?.state).toBe('found');
    expect(seen).toEqual(['HEAD /', 'GET /', 'GET /']);
  });

  test('is not asked for again by a server that is busy or refuses', async () => {
    const { url, seen } = await serve(answerWith(429));
    await ask([url]);
    expect(seen).toEqual(['HEAD /', 'GET /']);
  });

  test('is where its server leads', async () => {
    const other = await serve((request, response) =>
      answerWith(request.url === '/ny' ? 200 : 404)(request, response),
    );
    const { url } = await serve((request, response) =>
      response.writeHead(301, { location: `${other.url}${request.url}` }).end(),
    );
    const states = (await ask([`${url}/ny`, `${url}/vaek`])).map(({ state }) => state);
    expect(states).toEqual(['found', 'gone']);
  });

  test('is unknown when its server leads in a circle, or nowhere', async () => {
    const circle = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    const nowhere = await serve((_, response) => response.writeHead(302).end());
    const mail = await serve((_, response) =>
      response.writeHead(302, { location: 'mailto:a@b.example' }).end(),
    );
    const answers = await ask([circle.url, nowhere.url, mail.url]);
    expect(answers.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(answers[0]?.reason).toContain('i ring');
  });

  test('is unknown when nothing answers in time', async () => {
    const { url } = await serve(() => undefined);
    const [answer] = await ask([url], { timeout: 100 });
    expect(answer).toEqual({
      address: url,
      state: 'unknown',
      reason: 'Kunne ikke spørges: intet svar inden 0.1 sekunder.',
    });
  });

  test('is unknown when nobody listens, or the line is cut', async () => {
    const shut = await serve(answerWith(200));
    const closed = shut.url.replace(/\d+$/, '1');
    const { url } = await serve((request) => request.socket.destroy());
    const answers = await ask([closed, url]);
    expect(answers.map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  });
});

describe('A host without an address', () => {
  const gone = 'https://lukket.example/side';

  test('is gone where another host answers', async () => {
    const { url } = await serve(answerWith(403));
    const answers = await ask([gone, url], { send: withoutHosts('lukket.example') });
    expect(answers[0]).toEqual({
      address: gone,
      state: 'gone',
      reason: 'Serveren findes ikke længere.',
    });
  });

  test('is unknown where nothing answers: the machine may have no network', async () => {
    const [answer] = await ask([gone], { send: withoutHosts('lukket.example') });
    expect(answer?.state).toBe('unknown');
    expect(answer?.reason).toContain('ingen forbindelse');
  });

  test('is unknown where more hosts are missing than answer: a wall may hide them', async () => {
    const { url } = await serve(answerWith(200));
    const answers = await ask([gone, 'https://ogsaa.example/', url], {
      send: withoutHosts('lukket.example', 'ogsaa.example'),
    });
    expect(answers.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'found']);
  });

  test('is unknown when the name server could not say', async () => {
    const { url } = await serve(answerWith(200));
    const send: typeof fetch = (input, init) =>
      String(input).includes('lukket')
        ? Promise.reject(
            new TypeError('fetch failed', {
              cause: Object.assign(new Error('getaddrinfo'), { code: 'EAI_AGAIN' }),
            }),
          )
        : fetch(input, init);
    const answers = await ask([gone, url], { send });
    expect(answers[0]?.state).toBe('unknown');
    expect(answers[0]?.reason).toContain('EAI_AGAIN');
  });

  test('is found when it has one at the second try', async () => {
    const { url } = await serve(answerWith(200));
    let requests = 0;
    const send: typeof fetch = (input, init) =>
      ++requests === 1 ? withoutHosts('127.0.0.1')(input, init) : fetch(input, init);
    expect((await ask([url], { send }))[0]?.state).toBe('found');
  });
});

describe('Asking is polite', () => {
  test('one request at a time to a host, also when others lead there', async () => {
    let open = 0;
    let most = 0;
    const target = await serve((_, response) => {
      open++;
      most = Math.max(most, open);
      setImmediate(() => {
        open--;
        response.writeHead(200).end();
      });
    });
    const doors = await Promise.all(
      Array.from({ length: 4 }, () =>
        serve((_, response) => response.writeHead(302, { location: `${target.url}/ny` }).end()),
      ),
    );
    const own = Array.from({ length: 4 }, (_, index) => `${target.url}/${index}`);
    const answers = await ask([...own, ...doors.map(({ url }) => url)]);
    expect(answers.every(({ state }) => state === 'found')).toBe(true);
    expect(target.seen).toHaveLength(8);
    expect(most).toBe(1);
  });

  test('says who asks', async () => {
    let agent: string | undefined;
    const { url } = await serve((request, response) => {
      agent = request.headers['user-agent'];
      response.writeHead(200).end();
    });
    await ask([url]);
    expect(agent).toContain('socialoekonomi-vejviser');
  });

  test('answers in the order of the question', async () => {
    const first = await serve(answerWith(404));
    const second = await serve(answerWith(200));
    const addresses = [`${first.url}/1`, `${second.url}/2`, `${first.url}/3`];
    expect((await ask(addresses)).map(({ address }) => address)).toEqual(addresses);
  });
});
