import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem, formatWarning } from '../../src/check/format-problem.ts';
import { collections } from '../../src/schema/collections.ts';
import { isEveryCase } from '../browser/some-of.ts';
import { makeContent, today } from './make-content.ts';

const names = Object.keys(collections.virksomheder.fields(() => z.string()).shape);

/** Values an editor can write, sensible or not. */
const value = fc.oneof(
  fc.anything({ withDate: true, withBigInt: false, maxDepth: 3 }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '2026-02-30',
    '../../etc/passwd',
    'javascript:alert(1)',
    '12345678',
    '',
    '{{',
    '*a',
    '&b',
  ),
);

const fields = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value);

/** Front matter that YAML can write, and text that is none. */
const file = fc.oneof(
  { weight: 4, arbitrary: fields.map((each) => `---\n${write(each)}---\n\nTekst [x](/y/).\n`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => `---\n${text}\n---\n`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

function write(each: Record<string, unknown>): string {
  try {
    return stringify(each);
  } catch {
    // Something YAML has no words for, such as a symbol.
    return 'navn: x\n';
  }
}

/** So many times a hundred files are made up: ten thousand in the sweep. */
const rounds = isEveryCase ? 100 : 15;

describe('The checker survives', () => {
  test(
    'random files: each mistake is a line of Danish, none is an error of its own',
    { timeout: 240_000 },
    async () => {
      let files = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(file, { minLength: 100, maxLength: 100 }), async (texts) => {
          const folder = makeContent((content) => {
            texts.forEach((text, index) => {
              content[`virksomheder/sted-${index}/index.md`] = text;
            });
          });
          const { problems, warnings } = await checkContent(folder, today);
          files += texts.length;
          expect(problems.length).toBeGreaterThan(0);
          for (const line of [...problems.map(formatProblem), ...warnings.map(formatWarning)])
            expect(line).toMatch(/^[^\n]+: .+[.?»]$/u);
        }),
        { numRuns: rounds },
      );
      expect(files).toBe(rounds * 100);
    },
  );
});
