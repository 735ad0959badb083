import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listPlacesToAsk, type PlaceToAsk } from '../../src/asking/list-questions.ts';
import { makeMailFile } from '../../src/asking/mail-file.ts';
import { writeLetter } from '../../src/asking/write-letter.ts';
import type { Content } from '../../src/check/read-content.ts';
import { askPlaces } from '../../src/cli/ask-places.ts';
import { callCommand, startCommand } from '../run-command.ts';

const today = '2026-11-28';

/** A content of these entries, as the check reads it. */
function makeContent(
  entries: { collection: string; slug: string; fields: Record<string, unknown> }[],
): Content {
  const file = { file: '', yaml: '', linesBefore: 0, body: '', pictures: [] };
  return {
    entries: entries.map((entry) => ({ ...file, ...entry })),
    municipality: {
      ...file,
      fields: {
        sidetitel: 'Godt arbejde i Nordlund',
        domaene: 'https://nordlund.example/social/',
        kontakt: { email: 'godt@nordlund.example' },
      },
    },
    problems: [],
  } as unknown as Content;
}

const place = (slug: string, fields: Record<string, unknown> = {}) => ({
  collection: 'virksomheder',
  slug,
  fields: { navn: `Sted ${slug}`, ...fields },
});

describe('who is asked', () => {
  const slugs = (fields: Record<string, unknown>, months = 6) =>
    listPlacesToAsk(makeContent([place('a', fields)]), today, months).map(({ slug }) => slug);

  it('is who never said that it is right, or not for so long', () => {
    expect(slugs({})).toEqual(['a']);
    expect(slugs({ bekraeftet: { dato: '2026-05-27', af: 'leder' } })).toEqual(['a']);
    expect(slugs({ bekraeftet: { dato: '2026-06-29', af: 'leder' } })).toEqual([]);
    expect(slugs({ bekraeftet: { dato: '2026-05-27', af: 'leder' } }, 12)).toEqual([]);
  });

  it('is nobody of a place that has closed', () => {
    expect(slugs({ status: 'historisk' })).toEqual([]);
  });
});

describe('a letter', () => {
  let asked: PlaceToAsk;

  beforeEach(() => {
    const [first] = listPlacesToAsk(
      makeContent([
        place('groen-cafe', {
          navn: 'Grøn <Café> & "Å"',
          adresse: { by: 'Klitrup' },
          kontakt: {
            telefon: '86 00 00 01',
            kontaktform: ['fremmoede', 'mail'],
            job: { email: 'job@cafe.example' },
          },
          maalgrupper: ['unge'],
          drevetAfKommune: true,
          pauseTil: '2026-12-24',
          timerPrUgeFra: 7.5,
          soegeord: ['hemmeligt ord'],
          kilder: [{ titel: 'Egen kilde' }],
        }),
        { collection: 'maalgrupper', slug: 'unge', fields: { titel: 'Unge mennesker' } },
        {
          collection: 'ydelser',
          slug: 'frokost',
          fields: { titel: 'Frokost', virksomhed: 'groen-cafe', prisgrundlag: 'pr. kuvert' },
        },
      ]),
      today,
      6,
    );
    asked = first!;
  });

  it('tells the place what is told of it, by the names of the form, and nothing of the site’s own affairs', () => {
    const { text } = writeLetter(asked.question);
    for (const line of [
      '- Adresse, by: Klitrup',
      '- Kontakt, telefon: 86 00 00 01',
      '- Målgrupper: Unge mennesker',
      '- Drevet af kommune: ja',
      '- Kontakt, kontaktform: fremmøde, mail',
      ': 24. december 2026',
      ': 7,5',
      '- Frokost: pr. kuvert',
      '- Åbningstider',
      'https://nordlund.example/social/virksomheder/groen-cafe/',
      'Er der noget, der ikke passer? Så ret det her:\nhttps://nordlund.example/social/virksomheder/groen-cafe/ret/',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/hemmeligt ord|Egen kilde|- Kontakt, telefon\n/);
  });

  it('has an answer that opens with the place named, a way to correct it, and markup only of its own', () => {
    const { html } = writeLetter(asked.question);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link);
    const page = 'https://nordlund.example/social/virksomheder/groen-cafe/';
    expect(links).toEqual([page, expect.any(String), `${page}ret/`]);
    expect(links[1]).toMatch(/^mailto:godt@nordlund\.example\?subject=/);
    expect(decodeURIComponent(links[1]!.replaceAll('&amp;', '&'))).toContain('Grøn <Café> & "Å"');
    expect(html).toContain('Grøn &lt;Café&gt; &amp; &quot;Å&quot;');
    expect(html).not.toContain('<Café>');
  });

  it('is a draft to the place, the same each time, and no name in it becomes a line of the mail’s head', async () => {
    const hostile = structuredClone(asked);
    hostile.question.site = 'Site\r\nBcc: someone@else.example';
    const mail = (await makeMailFile(hostile, today)).toString();
    const head = mail.slice(0, mail.indexOf('\r\n\r\n') + 1 || mail.indexOf('\n\n'));
    expect(head).toContain('X-Unsent: 1');
    expect(head).toContain('To: job@cafe.example');
    expect(head.replaceAll(/\r?\n\s/g, ' ')).toMatch(/^From: .* <godt@nordlund\.example>/m);
    expect(head).not.toMatch(/^Bcc:/im);
    expect((await makeMailFile(hostile, today)).toString()).toBe(mail);
  });
});

describe('npm run bed-om-svar', () => {
  let room = '';
  const environment = { SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000) };
  const run = async (...words: string[]): Promise<string> =>
    (await callCommand(askPlaces, join(room, 'content'), words, environment)).stdout;

  beforeAll(() => {
    room = mkdtempSync(join(tmpdir(), 'breve-'));
    cpSync('tests/fixtures/nabokommune', join(room, 'content'), { recursive: true });
  });

  afterAll(() => rmSync(room, { recursive: true }));

  it('shows whom it would ask, writes when told to, changes nothing the second time, and sends nothing', async () => {
    const folder = join(room, 'breve');
    const shown = await startCommand('ask-places', join(room, 'content'), [folder], environment);
    expect(shown.stdout).toContain('Intet er skrevet endnu.');
    expect(() => readdirSync(folder)).toThrow();
    expect(await run('--skriv', folder)).toContain('Intet er sendt');
    const files = readdirSync(folder);
    expect(files.filter((file) => file.endsWith('.eml')).length).toBeGreaterThan(3);
    const before = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(await run('--skriv', folder)).toContain('alle filer var der i forvejen');
    expect(files.map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(before);
  });
});
