import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem } from '../../src/check/format-problem.ts';
import { listMistakes } from '../../src/check/list-mistakes.ts';
import { check } from '../../src/cli/check.ts';
import { callCommand, startCommand } from '../run-command.ts';
import { layMistake, type Mistake, mistakes } from './corpus.ts';
import { today } from './make-content.ts';

const named = (name: string): Mistake => {
  const mistake = mistakes.find((each) => each.name === name);
  if (mistake === undefined) throw new Error(`The corpus has no »${name}«.`);
  return mistake;
};

/** Words of Zod, Node and JavaScript, which no editor should meet. */
const foreign =
  /\b(Invalid|Error|expected|received|Unrecognized|undefined|null|NaN|ENOENT)\b|\[object|^\s+at /m;

describe('The corpus of mistakes', () => {
  test('holds more than a hundred', () => {
    expect(mistakes.length).toBeGreaterThan(100);
  });

  test('keeps the bytes that Git or an editor would mend', () => {
    const broen = (name: string) =>
      readFileSync(join('tests/fixtures/fejl', name, 'virksomheder/broen/index.md'));
    expect(broen('bom-og-windows-linjer').toString('latin1')).toMatch(/^\xEF\xBB\xBF---\r\n/);
    expect(broen('tabulator').includes('\n\tby:')).toBe(true);
    expect(broen('latin-1').includes('t\xF8j', undefined, 'latin1')).toBe(true);
    expect(broen('utf-16').subarray(0, 2).toString('hex')).toBe('fffe');
  });

  test.each(mistakes)('$name: is found', async (mistake) => {
    const { problems } = await checkContent(layMistake(mistake), today);
    const { fil, linje, felt = '', siger, foelgefejl = 0 } = mistake;
    const found = problems.find(({ file, field }) => file === fil && field === felt);
    expect([found?.message, found?.line]).toEqual([expect.stringContaining(siger), linje]);
    expect(problems).toHaveLength(1 + foelgefejl);
    const lines = problems.map(formatProblem);
    for (const line of lines) {
      expect(line).toMatch(/^[^\n]+: .+[.?]$/);
      expect(line).not.toMatch(foreign);
    }
  });
});

describe('The check command and the build', () => {
  const environment = { SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000) };

  test.each(['latin-1', 'kolon-i-tekst', 'billede-uden-slutning', 'logo-med-doctype'].map(named))(
    'say the same of $name',
    async (mistake) => {
      const folder = layMistake(mistake);
      const { status, stdout, stderr } = await callCommand(check, folder, [], environment);
      expect([status, stderr]).toEqual([1, '']);
      expect(stdout).toContain(mistake.siger);
      expect(`${await listMistakes(folder, today)}\n`).toBe(`Indholdet har fejl.\n${stdout}`);
    },
  );

  test('stop the build itself, in those words alone', async () => {
    const folder = layMistake(named('kolon-i-tekst'));
    expect(await startCommand('astro', folder, ['build'], environment)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${await listMistakes(folder, today)}\n`,
    });
  });
});
