import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readToday } from '../../src/today.ts';
import { edit, makeContent } from './make-content.ts';

function runCheck(folder: string, args: string[] = [], epoch = '1795392000') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: epoch },
  });
  return { status, stdout, stderr };
}

describe('The check command', () => {
  test('ends with 0 when there is nothing to correct', () => {
    const { status, stdout, stderr } = runCheck(makeContent());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Ingen fejl i 2 virksomheder, .*\.\n$/m);
  });

  test('ends with 1 and a line for each problem', () => {
    const folder = makeContent(
      edit('ydelser/cykel-paa-en-dag.md', 'virksomhed: kanten', 'virksomhed: kant'),
    );
    const { status, stdout } = runCheck(folder);
    expect(status).toBe(1);
    expect(stdout).toBe(
      'ydelser/cykel-paa-en-dag.md:3: virksomhed: »kant« findes ikke i virksomheder/. Mente du »kanten«?\n1 fejl i 1 fil. Ret den, og kør igen.\n',
    );
  });

  test('prints JSON for other programs', () => {
    const { status, stdout } = runCheck(makeContent(), ['--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ problems: [], counts: { virksomheder: 2 } });
  });

  test('ends with 2 and a sentence when the folder is missing', () => {
    const { status, stderr } = runCheck('findes-ikke');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'Mappen findes-ikke findes ikke. Kør fra projektets mappe, eller peg CONTENT_DIR på indholdet.\n',
    );
  });

  test('ends with 2 and a sentence when the date is no number', () => {
    const { status, stderr } = runCheck(makeContent(), [], 'i går');
    expect(status).toBe(2);
    expect(stderr).toContain('SOURCE_DATE_EPOCH er »i går«');
  });
});

describe('The build', () => {
  test('refuses what the check refuses, with the same words and no stack trace', () => {
    const folder = makeContent(
      edit('ydelser/cykel-paa-en-dag.md', 'virksomhed: kanten', 'virksomhed: kant'),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/astro.ts', 'build'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1795392000' },
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(runCheck(folder).stdout);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('Today', () => {
  test('is the date in Denmark, not in Greenwich', () => {
    expect(readToday({ SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 23, 30) / 1000) })).toBe(
      '2026-11-23',
    );
  });

  test('comes from the clock when nothing is set', () => {
    expect(readToday({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
