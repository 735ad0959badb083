import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proposeWords } from '../../src/cli/missed-words.ts';

const folder = 'tests/fixtures/nabokommune';

describe('npm run soegeord', () => {
  let room = '';
  const said: string[] = [];
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'ord-'));
    said.length = 0;
    for (const method of ['log', 'error'] as const)
      vi.spyOn(console, method).mockImplementation((text: string) => void said.push(text));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(room, { recursive: true });
  });

  const log = (name: string, ...lines: string[]): string => {
    const file = join(room, name);
    writeFileSync(file, lines.join('\n'));
    return file;
  };

  it('counts the words of all the logs and says of each where it could stand', () => {
    const files = [
      log('1.log', '2026-10-02 rumraket', '2026-10-04 rumraketter'),
      log('2.log', '2026-11-03 rumraket', 'noget andet'),
    ];
    expect(proposeWords(files, folder)).toBe(0);
    expect(said[0]).toBe(
      '»rumraket«: 3 gange, senest 3. november 2026. Ingen opgave ligner. Er det en opgave, I vil vise, så skriv ordet under soegeord i den, eller lav en ny i opgavetyper/.',
    );
    expect(said.at(-1)).toBe(
      '1 ord i alt. Intet er ændret.\n1 linje var ikke en dato og et ord og blev sprunget over.\nSlet loggen, når I er færdige med den.',
    );
  });

  it('says that an empty log is empty', () => {
    expect(proposeWords([log('tom.log')], folder)).toBe(0);
    expect(said).toEqual(['Der er ingen ord i loggen.']);
  });

  it.each([[[]], [['--hjaelp']], [['findes-ikke.log']], [[folder]]])(
    'says in Danish why it cannot run with %j',
    (files) => {
      expect(proposeWords(files, folder)).toBe(2);
      expect(said.join(' ')).toMatch(/^(Skriv: npm run soegeord|Filen .* findes ikke)/);
    },
  );
});
