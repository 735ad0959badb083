import { expect, it } from 'vitest';
import { isSilkeborg } from '../is-silkeborg.ts';
import { countEntries } from './read-entries.ts';

/** The least a reader is promised, folder by folder. */
it.runIf(isSilkeborg).each([
  ['virksomheder', 12],
  ['ydelser', 20],
  ['opgavetyper', 12],
  ['partnerskaber', 8],
  ['guide', 10],
  ['ordliste', 15],
  ['resultater', 12],
  ['sider', 3],
] as const)('content/%s/ has at least %i entries', (folder, least) => {
  expect(countEntries(folder)).toBeGreaterThanOrEqual(least);
});
