import { expect, test } from 'vitest';
import { formatRepairs, summariseRepairs } from '../../src/check/format-repair.ts';
import type { RepairedFile } from '../../src/check/repair-content.ts';

const repair = {
  line: 3,
  field: 'besoeg',
  before: 'besoeg: Kom\u00ADog se',
  after: 'besoeg: Kom og se',
  reasons: ['en blød bindestreg', 'et fremmed mellemrum'],
};
const file = (...repairs: RepairedFile['repairs']): RepairedFile => ({
  file: 'virksomheder/a/index.md',
  text: '',
  repairs,
});

test('A line that is mended is shown as it was and as it becomes, with its place and why', () => {
  expect(formatRepairs(file(repair, { ...repair, line: 9, field: '', reasons: ['en tom linje'] })))
    .toBe(`virksomheder/a/index.md:3: besoeg: en blød bindestreg og et fremmed mellemrum.
  - besoeg: Kom¤og se
  + besoeg: Kom og se
virksomheder/a/index.md:9: en tom linje.
  - besoeg: Kom¤og se
  + besoeg: Kom og se`);
});

test.each([
  [[], false, /^Der er ikke noget, der kan rettes/],
  [[file(repair)], false, /^1 linje i 1 fil kan rettes\. Intet er skrevet endnu/],
  [[file(repair, repair)], true, /^2 linjer i 1 fil er rettet/],
  [[file(repair), file(repair)], true, /^2 linjer i 2 filer er rettet/],
] as const)(
  'What comes last says how much was mended, and whether it is written: %#',
  (files, isWritten, said) => expect(summariseRepairs(files, isWritten)).toMatch(said),
);
