import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem } from '../../src/check/format-problem.ts';
import { beginNew } from '../../src/cli/new.ts';
import { addVacancy, beginEntry, newKinds } from '../../src/check/new-entry.ts';
import { collections } from '../../src/schema/collections.ts';
import { readToday } from '../../src/today.ts';
import { callCommand, startCommand } from '../run-command.ts';
import { rightContent } from './corpus.ts';
import { makeContent } from './make-content.ts';

const today = '2026-11-28';
const kinds = Object.keys(newKinds) as (keyof typeof newKinds)[];

const listSlugs = (folder: string) =>
  new Map(
    Object.keys(collections).map((name) => [
      name,
      existsSync(join(folder, name))
        ? readdirSync(join(folder, name)).map((each) => each.replace(/\.\w+$/, ''))
        : [],
    ]),
  );

/** The fields of a file, when everything behind a single `#` is switched on. */
const switchOn = (text: string): Record<string, unknown> =>
  parse(
    text
      .replaceAll(/^---\n/gm, '')
      .replaceAll(/^( *)# ([^#\s].*)$/gm, (line, blanks: string, rest: string) =>
        /^\s*(?:- )?[A-Za-z]+:/.test(rest) && /: *(\[\])?$/.test(rest) ? blanks + rest : line,
      )
      .replaceAll(/^# (?= )/gm, ''),
  ) as Record<string, unknown>;

describe('A new entry', () => {
  test.each(['content', 'tests/fixtures/nabokommune'])(
    'of each kind is valid at once in %s, and the check reminds of what is to be written',
    async (municipality) => {
      const folder = mkdtempSync(join(tmpdir(), 'ny-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      cpSync(municipality, folder, { recursive: true });
      const slugs = listSlugs(folder);
      const place = slugs.get('virksomheder')![0]!;
      // What the content says of itself may have been written today.
      const today = readToday();
      const written = kinds.map((kind) => {
        const entry = beginEntry(kind, `Æblet, ${kind}: "prøve" #1`, { slugs, place, today })!;
        mkdirSync(dirname(join(folder, entry.file)), { recursive: true });
        writeFileSync(join(folder, entry.file), entry.text);
        return entry.file;
      });
      const file = `virksomheder/${place}/index.md`;
      const text = addVacancy(readFileSync(join(folder, file), 'utf8'), 'Hjælper', {
        slugs,
        today,
      });
      writeFileSync(join(folder, file), text!);
      const { problems, warnings } = await checkContent(folder, today);
      expect(problems.map(formatProblem)).toEqual([]);
      for (const each of [...written, file])
        expect(
          warnings
            .filter((warning) => warning.file === each)
            .map(({ message }) => message)
            .join(),
        ).toContain('Her skal nogen skrive');
    },
  );

  test.each(kinds)('has every field, what must be there first: %s', (kind) => {
    const { text, file } = beginEntry(kind, 'Æblet', {
      slugs: new Map([['arter', ['a', 'b']]]),
      today,
    })!;
    expect(file).toMatch(/\/aeblet(\.md|\.yaml|\/index\.md)$/);
    const all = collections[newKinds[kind]].fields(() => z.string()).shape;
    expect(Object.keys(switchOn(text)).sort()).toEqual(Object.keys(all).sort());
    const [must = '', may = ''] = text.split('Det kan udfyldes');
    expect(must).toMatch(/^(?:navn|titel|maal): Æblet$/m);
    expect(may).toMatch(/^# [a-zA-Z]+:/m);
    expect(may).not.toMatch(/^[a-z]/m);
  });

  test('tells what there is to choose from', () => {
    const slugs = new Map([['arter', ['cafe', 'vaerksted']]]);
    expect(beginEntry('virksomhed', 'A', { slugs, today })?.text).toContain(
      '# Filnavnet på arten i arter/. Vælg: cafe, vaerksted.\nart: cafe\n',
    );
  });

  test('has no address without a letter', () => {
    expect(beginEntry('virksomhed', '🌱', { slugs: new Map(), today })).toBeUndefined();
  });

  test.each([
    ['a: 1\n', 'a: 1\nledigeJob:\n  # '],
    ['ledigeJob: []\na: 1\n', 'ledigeJob:\n  # '],
    ['ledigeJob:\n  - titel: Før\na: 1\n', 'ledigeJob:\n  # '],
    ['ledigeJob:\n- titel: Før\na: 1\n', 'ledigeJob:\n# '],
  ])('of a vacancy is put where it belongs, as others are: %j', (fields, begins) => {
    const text = addVacancy(`---\n${fields}---\nTekst.\n`, 'Syer', { slugs: new Map(), today })!;
    expect(text.slice(4)).toMatch(new RegExp(`^${RegExp.escape(begins)}`));
    const read = parse(text.split('---')[1]!) as {
      a?: number;
      ledigeJob: { titel: string; frist: string }[];
    };
    expect(read.ledigeJob[0]).toMatchObject({ titel: 'Syer', frist: '2026-12-26' });
    expect(read.a).toBe(1);
    expect(text.endsWith('---\nTekst.\n')).toBe(true);
  });

  test('of a vacancy is left to a person where the list is written in brackets', () => {
    expect(
      addVacancy('---\nledigeJob: [{a: 1}]\n---\n', 'Syer', { slugs: new Map(), today }),
    ).toBeUndefined();
  });
});

describe('npm run ny', () => {
  const environment = { SOURCE_DATE_EPOCH: '1795392000' };
  const run = async (folder: string, ...words: string[]) => {
    const { status, stdout, stderr } = await callCommand(beginNew, folder, words, environment);
    return { status, said: stdout + stderr };
  };

  test('writes a file once, says where it is and what comes next', async () => {
    const folder = makeContent();
    const words = ['virksomhed', 'Grøn Å-café'];
    const first = await startCommand('new', folder, words, environment);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /virksomheder\/groen-aa-cafe\/index\.md er lavet\.\n.*npm run check/,
    );
    const again = await run(folder, 'virksomhed', 'Grøn Å café');
    expect(again).toMatchObject({ status: 2 });
    expect(again.said).toContain('findes allerede');
  });

  test('adds a vacancy to its place, and asks for the place', async () => {
    const folder = makeContent();
    expect(await run(folder, 'job', 'Kok', 'kanten')).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'virksomheder/kanten/index.md'), 'utf8')).toContain(
      '- titel: Kok\n',
    );
    expect((await run(folder, 'job', 'Kok')).said).toContain('Stederne er: broen, kanten.');
    expect((await run(folder, 'ydelse', 'Frokost', 'kant')).said).toContain('Mente du »kanten«?');
  });

  test('leaves nothing where a name is taken', async () => {
    const folder = makeContent();
    const { status, said } = await run(folder, 'ydelse', 'Kanten');
    expect(status).toBe(2);
    expect(said).toContain('hedder det samme som virksomheder/kanten/index.md');
    expect(readdirSync(join(folder, 'ydelser'))).toEqual(
      readdirSync(join(rightContent, 'ydelser')),
    );
  });

  test('says in Danish what it can make', async () => {
    expect((await run('content')).said).toContain('npm run ny -- virksomhed "Grøn Café"');
    expect(await run('content', 'hus', 'Navn')).toMatchObject({ status: 2 });
  });
});
