import { describe, expect, it } from 'vitest';
import { explainLix, lixOf } from '../../src/check/explain-lix.ts';
import { readable } from '../../src/check/rules/hard-texts.ts';
import { bodiesOf } from './read-entries.ts';

const limit = readable.professionals;

describe('a page of the guide is easy to read', () => {
  it.each(bodiesOf('guide').map(({ file, text }) => [file, text] as const))('%s', (file, text) => {
    expect(text.trim(), `${file}: teksten mangler. Skriv den under felterne.`).not.toBe('');
    expect(lixOf(text), `${file}: teksten: ${explainLix(text, limit)}`).toBeLessThanOrEqual(limit);
  });

  it('and a hard one would be found', () => {
    const hard = 'Organisationsudviklingsprocesser understøtter implementeringsindsatser.';
    expect(lixOf(hard)).toBeGreaterThan(limit);
  });
});
