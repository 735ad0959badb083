import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyReadingChoices,
  parseReadingChoices,
  type ReadingKey,
  readingChoices,
  readingStore,
  withReadingChoice,
} from '../../src/domain/reading-choices.ts';

const keys = Object.keys(readingChoices) as ReadingKey[];
const change = fc
  .constantFrom(...keys)
  .chain((key) => fc.tuple(fc.constant(key), fc.constantFrom<string>(...readingChoices[key])));

describe('the reading choices', () => {
  it('are what was chosen last, and nothing where that is what everybody gets', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        let kept = {};
        for (const [key, value] of changes)
          kept = withReadingChoice(parseReadingChoices(JSON.stringify(kept)), key, value);
        const last = Object.fromEntries(changes.map(([key, value]) => [key, value]));
        const expected = Object.fromEntries(
          Object.entries(last).filter(
            ([key, value]) => value !== readingChoices[key as ReadingKey][0],
          ),
        );
        expect(kept).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([null, '', '{', '[]', '3', 'null', '{"size":7}', '{"size":"huge","x":"y"}', '"large"'])(
    'are none when %s was kept',
    (kept) => expect(parseReadingChoices(kept)).toEqual({}),
  );

  it('never throw, whatever was kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        for (const [key, value] of Object.entries(parseReadingChoices(kept)))
          expect(readingChoices[key as ReadingKey]).toContain(value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"size":"large","calm":"on"}', { size: 'large', calm: 'on' }],
    ['{"size":3,"__proto__":"x"}', {}],
    ['{', {}],
    [null, {}],
  ])('are put on the page by the script in the head: %s', (kept, expected) => {
    const dataset: Record<string, string> = {};
    const run = new Function('localStorage', 'document', applyReadingChoices);
    run(
      { getItem: (name: string) => (name === readingStore ? kept : null) },
      { documentElement: { dataset } },
    );
    expect(dataset).toEqual(expected);
  });

  it('do not stop a page whose storage is forbidden', () => {
    const run = new Function('localStorage', 'document', applyReadingChoices);
    const forbidden = {
      getItem() {
        throw new Error('SecurityError');
      },
    };
    expect(() => run(forbidden, {})).not.toThrow();
  });
});
