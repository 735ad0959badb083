import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readToday } from '../../src/today.ts';
import { callCommand, startCommand } from '../run-command.ts';
import { edit, makeContent } from './make-content.ts';

const runCheck = (folder: string, words: string[] = [], epoch = '1795392000') =>
  callCommand(check, folder, words, { SOURCE_DATE_EPOCH: epoch });

describe('The check command', () => {
  test('ends with 0 when there is nothing to correct', async () => {
    const folder = makeContent();
    const started = await startCommand('check', folder, [], { SOURCE_DATE_EPOCH: '1795392000' });
    expect(started).toMatchObject({ status: 0, stderr: '' });
    expect(started.stdout).toMatch(/^Ingen fejl i 2 virksomheder, .*\.\n$/m);
    expect(await runCheck(folder)).toEqual(started);
  });

  test('ends with 1 and a line for each problem', async () => {
    const folder = makeContent(
      edit('ydelser/cykel-paa-en-dag.md', 'virksomhed: kanten', 'virksomhed: kant'),
    );
    const { status, stdout } = await runCheck(folder);
    expect(status).toBe(1);
    expect(stdout).toBe(
      'ydelser/cykel-paa-en-dag.md:3: virksomhed: »kant« findes ikke i virksomheder/. Mente du »kanten«?\n1 fejl i 1 fil. Ret den, og kør igen.\n',
    );
  });

  test('prints JSON for other programs', async () => {
    const { status, stdout } = await runCheck(makeContent(), ['--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ problems: [], counts: { virksomheder: 2 } });
  });

  test('ends with 2 and a sentence when the folder is missing', async () => {
    const { status, stderr } = await runCheck('findes-ikke');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'Mappen findes-ikke findes ikke. Kør fra projektets mappe, eller peg CONTENT_DIR på indholdet.\n',
    );
  });

  test('ends with 2 and a sentence when the date is no number', async () => {
    const { status, stderr } = await runCheck(makeContent(), [], 'i går');
    expect(status).toBe(2);
    expect(stderr).toContain('SOURCE_DATE_EPOCH er »i går«');
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
