import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findTraces } from '../pictures.ts';
import { sites } from './built-site.ts';

describe.each(sites)('pictures of $name', ({ dir }) => {
  it('say nothing of where, when and by whom they were taken', async () => {
    const { pictures, traces } = await findTraces(dir);
    // The one for sharing is always there.
    expect(pictures).toBeGreaterThan(0);
    expectNone(traces.map((trace) => `${trace}: let Astro make the picture`));
  });
});
