import { describe, expect, it } from 'vitest';
import { explainLix, lixOf } from '../../src/check/explain-lix.ts';
import { readable, summaryLimitOf } from '../../src/check/rules/hard-texts.ts';
import { textsOf } from './read-entries.ts';

const folders = [
  'arter',
  'guide',
  'jobtyper',
  'opgavetyper',
  'partnerskaber',
  'sider',
  'virksomheder',
  'ydelser',
] as const;

describe('a summary is easy to read', () => {
  it.each(textsOf('resume', folders).map(({ file, text }) => [file, text] as const))('%s', (file, text) => {
    const limit = summaryLimitOf(file.split('/')[1] ?? '');
    expect(lixOf(text), `${file}: resume: ${explainLix(text, limit)}`).toBeLessThanOrEqual(limit);
  });

  it('and a hard one would be found', () => {
    const limit = readable.professionals;
    const hard =
      'Organisationsudviklingsprocessen understøtter tværgående implementering af beskæftigelsesrettede indsatser.';
    expect(lixOf(hard)).toBeGreaterThan(limit);
    expect(explainLix(hard, limit)).toContain('Organisationsudviklingsprocessen');
  });
});
