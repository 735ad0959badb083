import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findTraces } from '../pictures.ts';

/** Whoever can read the repository can read what a telephone wrote into its pictures. Files of public/ are sent as they are. */
const folders = [
  'content',
  'tests/fixtures/nabokommune',
  'tests/fixtures/fejl/_rigtig',
  'public',
].filter((folder) => existsSync(folder));

describe('pictures of the repository', () => {
  it.each(folders)('in %s say nothing of where, when and by whom they were taken', async (folder) => {
    const { traces } = await findTraces(folder);
    expectNone(traces.map((trace) => `${trace}: save the picture anew without its data`));
  });

  it('are found, where there are some', async () => {
    expect((await findTraces('tests/fixtures/nabokommune')).pictures).toBe(2);
  });
});
