import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { addTraces, drawPicture, findTraces } from '../pictures.ts';

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
    expect((await findTraces('tests/fixtures/nabokommune')).pictures).toBe(5);
  });

  it('would be told of, in every kind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'billeder-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const kind of ['jpeg', 'png', 'webp', 'avif'] as const)
      await addTraces(drawPicture(64, 64)).toFormat(kind).toFile(join(folder, `x.${kind}`));
    expect((await findTraces(folder)).traces).toEqual([
      'x.avif: exif, xmp',
      'x.jpeg: exif, xmp',
      'x.png: exif, xmp',
      'x.webp: exif, xmp',
    ]);
  });
});
