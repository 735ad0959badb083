import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('the picture of a page that is shared', () => {
  let picture: Buffer;
  beforeEach(async () => {
    // Which content is read is decided when the module is loaded, and another file may have done that.
    vi.stubEnv('CONTENT_DIR', 'tests/fixtures/nabokommune');
    vi.resetModules();
    const { getShareImage } = await import('../../src/queries/share-image.ts');
    picture = Buffer.from(await getShareImage());
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('is a PNG of the size that other sites show whole', async () => {
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
  });

  it('has the colours of the municipality: its ink, and rings in its pale accent', async () => {
    const { data, info } = await sharp(picture)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += info.channels) {
      const colour = data.subarray(at, at + 3).toString('hex');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [ground, lines] = [...counts].toSorted(([, a], [, b]) => b - a);
    expect([ground?.[0], lines?.[0]]).toEqual(['1c2754', 'efdfa6']);
    const share = (lines?.[1] ?? 0) / (1200 * 630);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.7);
  });
});
