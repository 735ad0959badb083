import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readToday } from '../../src/today.ts';
import { generateContent, writeContent } from './generate-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('generated content', () => {
  test('has no mistakes and two services for each enterprise', async () => {
    writeContent(folder, 40);
    const { problems, counts } = await checkContent(folder, readToday());
    expect(problems).toEqual([]);
    expect(counts.virksomheder).toBe(40);
    expect(counts.ydelser).toBeGreaterThanOrEqual(80);
  });

  test('is the same twice', () => {
    expect([...generateContent(40)]).toEqual([...generateContent(40)]);
  });

  test('is refused when there are too few enterprises for the stories', () => {
    expect(() => generateContent(3)).toThrow('3 is too few');
  });
});
