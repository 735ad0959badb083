import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { receiveCorrections } from '../../src/asking/receive-corrections.ts';
import { receive as receiveFile } from '../../src/cli/receive.ts';
import { readContent } from '../../src/check/read-content.ts';
import type { Correction, Corrections } from '../../src/domain/corrections/corrections.ts';
import { readCorrections, writeCorrections } from '../../src/text/correction-text.ts';
import { edit, makeContent, today } from '../check/make-content.ts';
import { callCommand, startCommand } from '../run-command.ts';

const change = (path: string, now: Correction['now'], before?: Correction['now']): Correction => ({
  service: undefined,
  path,
  before,
  now,
});
const sent = (changes: Correction[], more: Partial<Corrections> = {}): Corrections => ({
  place: 'broen',
  day: '2026-11-20',
  changes,
  confirmedBy: undefined,
  message: undefined,
  ...more,
});
const write = (corrections: Corrections) => writeCorrections(corrections, ({ path }) => path);

const whole = sent(
  [
    change('kontakt.telefon', '86 16 76 98', '86 16 76 99'),
    change('aabningstider', ['Mandag 9-14', 'Efter aftale'], []),
    change('letLaest', 'Vi syr.\nVi er fire.\n\n| en streg', 'Vi syr tasker.'),
    change('bus', undefined, 'Linje 3'),
    { service: 'cykel-paa-en-dag', path: 'kapacitet', before: undefined, now: '4 om dagen' },
  ],
  { confirmedBy: 'daglig leder', message: 'Hej\n[kontakt.telefon]\nNu:\nSlut.' },
);

describe('The text of corrections', () => {
  it('is read as it was written', () => {
    const read = readCorrections(write(whole));
    expect(read).toEqual({
      ...whole,
      changes: whole.changes.map((one) =>
        one.path === 'aabningstider' ? { ...one, before: undefined } : one,
      ),
    });
  });

  it('is read out of a mail: quoted, with empty lines, broken where lines are long, with words around it', () => {
    const long = 'Vi har '.concat('mange rigtig gode opgaver til folk, der '.repeat(6), 'vil.');
    const text = write(sent([change('resume', long, 'Vi syr.'), change('kanIkke', [long], [])]));
    const broken = text.replaceAll(/(.{60,76}) /g, '$1\r\n');
    expect(broken.split('\r\n').length).toBeGreaterThan(4);
    const quoted = broken
      .split(/\r?\n/)
      .map((line) => `> > ${line}\r\n\r\n`)
      .join('');
    const read = readCorrections(`Hej!\r\nSted: se under\r\n${quoted}\r\n-- \r\nMvh.`);
    expect(read).toMatchObject({
      place: 'broen',
      changes: [{ now: long, before: 'Vi syr.' }, { now: [long] }],
    });
  });

  it('is refused where it holds two, in whatever way, and read where one is there twice', () => {
    const old = write(sent([change('bus', 'Linje 3', undefined)]));
    const now = write(sent([change('bus', 'Linje 4', undefined)]));
    const quoted = old.replaceAll(/^/gm, '> ');
    for (const text of [`${now}\nDen 20. november skrev de:\n${quoted}`, `${old}${now}`])
      expect(readCorrections(text)).toMatch(/^Her er 2 forskellige sæt rettelser/);
    const other = write(sent([change('bus', 'Linje 3', undefined)], { place: 'cykelvaerkstedet' }));
    expect(readCorrections(`${old}${other}`)).toMatch(/^Her er 2/);
    expect(readCorrections(`${old.replace('Slut.', '')}${now}`)).toMatch(/^Her er 2/);
    expect(readCorrections(`Hej\n${old}\n${quoted}`)).toMatchObject({ place: 'broen' });
  });

  it('tells one correction once', () => {
    const twice = change('bus', 'Linje 3', undefined);
    const read = readCorrections(write(sent([twice, twice, change('bus', 'Linje 4', undefined)])));
    expect((read as Corrections).changes).toHaveLength(2);
  });

  it('may hold anything a person writes', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.trim());
    const clean = (text: string) =>
      text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .join('\n')
        .trim();
    fc.assert(
      fc.property(words, words, (before, now) => {
        const read = readCorrections(write(sent([change('resume', now, before)])));
        expect(typeof read).toBe('object');
        const [first] = (read as Corrections).changes;
        expect(first?.now ?? '').toBe(clean(now));
        expect(first?.before ?? '').toBe(clean(before));
      }),
    );
  });

  test.each([
    ['', /ingen rettelser/],
    ['Hej, vores nummer er forkert.', /ingen rettelser/],
    [write(whole).replace(/Slut\.\n$/, ''), /ikke hele/],
    [write(whole).replace('Dato: 2026-11-20', 'Dato: i dag'), /datoen mangler/],
    [write(whole).replace('Sted: broen', 'Sted: ../../etc/passwd'), /ikke et navn/],
    [write(whole).replace('Sted: broen', 'Sted: '), /ingen rettelser|ikke et navn/],
    [write(whole).replace('Nu:\n', 'Så:\n'), /skal der stå|hører ikke til/],
    [write(sent([change('a.b', 'x')])).replace('[a.b]', '[__proto__.b{}]'), /hører ikke til/],
    [write(sent(Array.from({ length: 201 }, (_, at) => change('bus', `x${at}`)))), /for mange/],
  ])('that is not whole is told of: %#', (text, sentence) => {
    expect(readCorrections(text)).toMatch(sentence);
  });
});

describe('Corrections that are taken in', () => {
  const receive = (folder: string, corrections: Corrections) => {
    const received = receiveCorrections(folder, readContent(folder), corrections, today);
    if (typeof received === 'string') throw new Error(received);
    return received;
  };
  const refusals = (folder: string, corrections: Corrections) =>
    receive(folder, corrections).changes.map(({ refusal }) => refusal);

  it('change their own lines only, and a second time nothing', () => {
    const folder = makeContent();
    const file = 'virksomheder/broen/index.md';
    const old = readFileSync(join(folder, file), 'utf8');
    const corrections = sent(
      [change('resume', 'Vi syr og vasker.', 'Vi syr.'), change('kontakt.telefon', '86 16 76 98')],
      { confirmedBy: 'daglig leder' },
    );
    const { files, changes } = receive(folder, corrections);
    expect(changes.map(({ label, refusal }) => [label, refusal])).toEqual([
      ['Resume', undefined],
      ['Kontakt, telefon', undefined],
      ['Bekræftet', undefined],
    ]);
    expect(files.map((one) => one.file)).toEqual([file]);
    const text = files[0]?.text ?? '';
    const kept = old.split('\n').filter((line) => line !== 'resume: Vi syr.');
    expect(text.split('\n')).toEqual(expect.arrayContaining(kept));
    expect(text.split('\n').filter((line) => !kept.includes(line))).toEqual(
      expect.arrayContaining([
        'resume: Vi syr og vasker.',
        'kontakt:',
        '  telefon: "86 16 76 98"',
        'bekraeftet:',
        '  dato: "2026-11-20"',
        '  af: daglig leder',
      ]),
    );
    writeFileSync(join(folder, file), text);
    expect(receive(folder, corrections)).toMatchObject({ changes: [], files: [], known: 3 });
  });

  it('reach the services of the place, and no other', () => {
    const folder = makeContent();
    const of = (place: string) =>
      sent([{ ...change('kapacitet', '4 om dagen'), service: 'cykel-paa-en-dag' }], { place });
    expect(receive(folder, of('kanten')).files.map(({ file }) => file)).toEqual([
      'ydelser/cykel-paa-en-dag.md',
    ]);
    expect(refusals(folder, of('broen'))[0]).toMatch(/^Stedet har ingen ydelse/);
  });

  it('keep the order of what was chosen, the best first, and put new names last', () => {
    const folder = makeContent(
      edit(
        'virksomheder/broen/index.md',
        'navn: Broen',
        'navn: Broen\nkontakt:\n  telefon: "86 16 76 98"\n  email: a@b.example\n  web: https://b.example\n  kontaktform: [mail, telefon]',
      ),
    );
    const { files } = receive(
      folder,
      sent([change('kontakt.kontaktform', ['telefon', 'mail', 'web'], ['telefon', 'mail'])]),
    );
    expect(files[0]?.text).toContain('kontaktform: [mail, telefon, web]');
  });

  it('find a place by the name it had', () => {
    const folder = makeContent(
      edit('virksomheder/broen/index.md', 'navn: Broen', 'navn: Broen\ntidligereSlugs: [aaen]'),
    );
    expect(receive(folder, sent([change('bus', 'Linje 3')], { place: 'aaen' })).file).toBe(
      'virksomheder/broen/index.md',
    );
    expect(
      receiveCorrections(folder, readContent(folder), sent([], { place: 'x' }), today),
    ).toMatch(/er ikke i indholdet/);
  });

  test.each([
    [
      'a field the municipality decides',
      change('art', 'cafe', 'vaerksted'),
      /retter kommunen selv/,
    ],
    ['the name', change('navn', 'Andet', 'Broen'), /retter kommunen selv/],
    ['a group', change('kontakt', 'x'), /retter kommunen selv/],
    ['a key of JavaScript', change('constructor.prototype', 'x'), /retter kommunen selv/],
    [
      'what changed meanwhile',
      change('resume', 'Nyt.', 'Gammelt.'),
      /er rettet, siden stedet så det. Nu står der »Vi syr.«/,
    ],
    ['a telephone number that is none', change('kontakt.telefon', '12'), /otte cifre/],
    ['a mail that is none', change('kontakt.email', 'x@'), /ikke en mailadresse/],
    ['a link that runs code', change('kontakt.web', 'javascript:alert(1)'), /ikke en webadresse/],
    ['a text too long', change('resume', 'x'.repeat(281), 'Vi syr.'), /for lang/],
    ['a list where a text belongs', change('resume', ['a'], 'Vi syr.'), /en anden form/],
    ['a text where a list belongs', change('aabningstider', 'altid'), /en anden form/],
    ['a required text taken away', change('resume', undefined, 'Vi syr.'), /mangler|er tom|skal/],
    ['characters that turn the text', change('resume', 'Vi syr.\u202e', 'Vi syr.'), /ikke kan ses/],
    ['a number that may be another', change('timerPrUgeFra', '1.200'), /tal/],
    ['a bell', change('bus', 'Linje\u0007 3'), /ikke kan ses/],
  ])('are not %s', (_, one, sentence) => {
    const folder = makeContent();
    const { changes, files } = receive(folder, sent([one]));
    expect(changes[0]?.refusal).toMatch(sentence);
    expect(files).toEqual([]);
  });

  it('do not say the rest is right where something was refused, or of a day to come', () => {
    const folder = makeContent();
    const by = { confirmedBy: 'leder' };
    expect(refusals(folder, sent([change('navn', 'x', 'Broen')], by))[1]).toMatch(/^Ikke alt/);
    expect(refusals(folder, sent([], { ...by, day: '2026-11-24' }))).toEqual([
      'Dagen er ikke kommet endnu.',
    ]);
    const since = makeContent(
      edit(
        'virksomheder/broen/index.md',
        '---\n',
        "---\nbekraeftet: { dato: '2026-11-21', af: leder }\n",
      ),
    );
    expect(refusals(since, sent([], by))).toEqual([
      'Stedet har sagt god for siden senere, 21. november 2026.',
    ]);
  });

  it('write text as text, whatever it looks like', () => {
    const folder = makeContent();
    const odd = '- {a: &b [1, 2]} # *b <script>alert(1)</script>: "x"';
    const { files } = receive(folder, sent([change('bus', odd)]));
    writeFileSync(join(folder, files[0]?.file ?? ''), files[0]?.text ?? '');
    const entry = readContent(folder).entries.find(({ slug }) => slug === 'broen');
    expect(entry?.fields).toMatchObject({ navn: 'Broen', bus: odd });
  });
});

describe('npm run modtag', () => {
  const run = (folder: string, corrections: Corrections, ...flags: string[]) => {
    const file = join(folder, '..', 'rettelser.txt');
    writeFileSync(file, write(corrections));
    return callCommand(receiveFile, folder, [file, ...flags]);
  };

  it('writes nothing that the check would refuse, and says so before', async () => {
    const folder = makeContent();
    const file = join(folder, 'virksomheder/broen/index.md');
    const old = readFileSync(file, 'utf8');
    const wrong = sent([change('bus', 'Ring til chaufføren, 010190-1234')]);
    for (const flags of [[], ['--skriv']]) {
      const { status, stdout } = await run(folder, wrong, ...flags);
      expect(status).toBe(1);
      expect(stdout).toContain('Intet kan skrives, før det her er rettet');
      expect(stdout).toContain('CPR-nummer');
    }
    expect(readFileSync(file, 'utf8')).toBe(old);
    const right = join(folder, '..', 'rettelser.txt');
    writeFileSync(right, write(sent([change('bus', 'Linje 3')])));
    expect((await startCommand('receive', folder, [right, '--skriv'])).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('bus: Linje 3');
  });
});
