import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { findAddresses } from '../../src/cli/find-adresse.ts';
import { findAddress, NoAnswer } from '../../src/mapmaking/address-register.ts';
import { callCommand, startCommand } from '../run-command.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';

const rightToken = 'proeve-token-123';

/** Answers in the form of Adressevælger, with addresses that are nobody's. */
const houses = [
  { id: 'a1', title: 'Havnevej 7, 9805 Nordlund', x: 574_370, y: 6_265_111 },
  { id: 'a2', title: 'Havnevej 7A, 9805 Nordlund', x: 574_380, y: 6_265_111 },
  { id: 'b1', title: 'Møllevej 3, Øster Mark, 9805 Nordlund', x: 574_000, y: 6_265_000 },
  { id: 'c1', title: 'Kirkevej 1, Nørre By, 9805 Nordlund', x: 574_001, y: 6_265_001 },
  { id: 'c2', title: 'Kirkevej 1, Sønder By, 9805 Nordlund', x: 574_900, y: 6_265_900 },
  { id: 'e1', title: 'Østkysten 2, 9805 Nordlund', x: 865_000, y: 6_117_000 },
  { id: 'd1', title: 'Fjernvej 9, 9805 Nordlund', x: 10, y: 10 },
];

let server: LocalServer;
let home = '';
/** What the next answer is, where it is not the register's own. */
let other: { status: number; body: string } | undefined;

beforeAll(async () => {
  server = await serveLocally((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const say = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    if (other !== undefined) return say(other.status, other.body);
    if (url.searchParams.get('token') !== rightToken) return say(403, { status: 'fejl' });
    if (url.pathname === '/husnumre/soeg') {
      const [street = ''] = (url.searchParams.get('tekst') ?? '').split(',');
      const word = street.toLowerCase().slice(0, 4);
      return say(200, {
        status: 'ok',
        fund: [
          { type: 'vejnavn', titel: street, vejnavn: street },
          ...houses
            .filter(({ title }) => title.toLowerCase().startsWith(word))
            .map(({ id, title }) => ({ type: 'husnummer', id, titel: title })),
        ],
      });
    }
    const house = houses.find(({ id }) => url.pathname === `/husnumre/${id}`);
    if (house === undefined) return say(404, { status: 'fejl' });
    return say(200, {
      status: 'ok',
      husnummer: { adgangspunkt: { koordinater: { x: house.x, y: house.y } } },
    });
  });
  home = server.url;
});

afterAll(() => {
  server.close();
});

beforeEach(() => {
  other = undefined;
});

const find = (street: string, token = rightToken) =>
  findAddress({ street, postalCode: '9805' }, { home, token });

describe('An address in the register', () => {
  test.each(['Havnevej 7', 'HAVNEVEJ  7', 'Havnevej 7 '])('is found as »%s«', async (street) => {
    expect(await find(street)).toEqual({
      kind: 'found',
      title: 'Havnevej 7, 9805 Nordlund',
      // By the Krüger series of the GRS80 ellipsoid.
      position: { latitude: 56.52449, longitude: 10.2089 },
    });
  });

  it('may lie as far east as Bornholm, in the same zone', async () => {
    expect(await find('Østkysten 2')).toMatchObject({
      position: { latitude: 55.0652, longitude: 14.71848 },
    });
  });

  it('may have a letter, and the name of a neighbourhood', async () => {
    expect(await find('Havnevej 7 a')).toMatchObject({ title: 'Havnevej 7A, 9805 Nordlund' });
    expect(await find('Møllevej 3')).toMatchObject({ kind: 'found' });
  });

  it('is a question where it is only like it, or there are two', async () => {
    expect(await find('Havnevej 8')).toEqual({
      kind: 'alike',
      titles: ['Havnevej 7, 9805 Nordlund', 'Havnevej 7A, 9805 Nordlund'],
    });
    const two = await find('Kirkevej 1');
    expect(two).toMatchObject({ kind: 'alike' });
    expect('titles' in two && two.titles).toHaveLength(2);
  });

  it('is in the postal code that was asked for', async () => {
    const answer = await findAddress(
      { street: 'Havnevej 7', postalCode: '9812' },
      { home, token: rightToken },
    );
    expect(answer.kind).toBe('alike');
  });

  it('is not there', async () => {
    expect(await find('Ingenvej 1')).toEqual({ kind: 'unknown' });
  });

  test.each([
    ['a page of a network that wants one to sign in', 200, '<html></html>', /kunne ikke spørges/],
    ['a server that is down', 503, '{}', /svarer 503/],
    ['an address that leads on', 302, '', /kunne ikke spørges|svarer 302/],
    ['an answer without a state', 200, '{"fund":[]}', /på en anden måde/],
    ['an answer without hits', 200, '{"status":"ok"}', /på en anden måde/],
    ['an answer that is nothing', 200, 'null', /på en anden måde/],
  ])('is not known from %s', async (_what, status, body, sentence) => {
    other = { status, body };
    const asked = find('Havnevej 7');
    await expect(asked).rejects.toThrow(sentence);
    await expect(asked).rejects.toThrow(NoAnswer);
  });

  it('is refused without the right token, which no message repeats', async () => {
    const asked = find('Havnevej 7', 'hemmeligt');
    await expect(asked).rejects.toThrow(/siger nej til jeres token/);
    await expect(asked).rejects.not.toThrow(/hemmeligt/);
  });

  it('is not put outside Denmark', async () => {
    await expect(find('Fjernvej 9')).rejects.toThrow(/på en anden måde/);
  });
});

describe('npm run find-adresse', () => {
  let folder = '';
  const place = () => join(folder, 'virksomheder/tidevandets-koekken/index.md');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vejviser-adresse-'));
    cpSync(join(import.meta.dirname, '../fixtures/nabokommune'), folder, { recursive: true });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const environment = () => ({ ADRESSEVAELGER: home, ADRESSEVAELGER_TOKEN: rightToken });
  const run = async (words: readonly string[], more: Record<string, string> = {}) => {
    const all = { ...environment(), ...more };
    const { status: code, stdout, stderr } = await callCommand(findAddresses, folder, words, all);
    return { code, text: stdout + stderr };
  };

  const setStreet = (street: string): void => {
    const lines = readFileSync(place(), 'utf8')
      .replace(/^ {2}(?:vej|bredde|laengde|praecision|postnr): .*\n/gm, '')
      .replace(/^adresse:\n/m, `adresse:\n  vej: ${street}\n  postnr: "9805"\n`)
      .replace(/^nabo: .*\n/m, '');
    writeFileSync(place(), lines);
  };

  it('shows, writes when told to, and changes nothing the second time', async () => {
    setStreet('Havnevej 7, 2. tv.');
    const before = readFileSync(place(), 'utf8');
    const municipality = join(folder, 'kommune/kommune.yaml');
    const yaml = readFileSync(municipality, 'utf8');
    writeFileSync(
      municipality,
      yaml.replace(/^( +graenser:).*(?:\n +- .*)*/m, '$1 [56, 9, 58, 11]'),
    );
    const words = ['tidevandets-koekken'];
    const shown = await startCommand('find-adresse', folder, words, environment());
    expect(shown).toMatchObject({ status: 0, stderr: '' });
    expect(shown.stdout).toContain('adresse.bredde: 56.52449');
    expect(shown.stdout).toContain('Intet er skrevet endnu');
    expect(readFileSync(place(), 'utf8')).toBe(before);
    expect(await run(['tidevandets-koekken', '--skriv'])).toMatchObject({ code: 0 });
    const written = readFileSync(place(), 'utf8');
    expect(written).toContain('  bredde: 56.52449\n  laengde: 10.2089\n  praecision: adresse\n');
    expect(written).toMatch(/titel: ["']?Danmarks Adresseregister: Havnevej 7, 9805 Nordlund/);
    expect((await run(['tidevandets-koekken', '--skriv'])).text).toContain('står der allerede');
    expect(readFileSync(place(), 'utf8')).toBe(written);
  });

  it('puts no place outside the municipality', async () => {
    writeFileSync(
      join(folder, 'kommune/kommune.yaml'),
      readFileSync(join(folder, 'kommune/kommune.yaml'), 'utf8').replace(
        '[56, 9, 58, 11]',
        '[57, 9, 58, 11]',
      ),
    );
    setStreet('Havnevej 7');
    const before = readFileSync(place(), 'utf8');
    const { code, text } = await run(['tidevandets-koekken', '--skriv']);
    expect({ code, text }).toMatchObject({ code: 1 });
    expect(text).toContain('ligger uden for kommunens grænser');
    expect(readFileSync(place(), 'utf8')).toBe(before);
  });

  test.each([
    [[], { ADRESSEVAELGER: 'http://register.example' }, /begynder med https/],
    [['findes-ikke'], {}, /»findes-ikke« findes ikke i virksomheder/],
  ])('refuses %j with %j', async (words, env, sentence) => {
    const { code, text } = await run(words, env);
    expect(code).toBe(2);
    expect(text).toMatch(sentence);
    expect(text).not.toContain('    at ');
  });
});
