import { describe, expect, it } from 'vitest';
import { scopeNames } from '../../src/build/scope-names.ts';

describe('names that hold a style to its component', () => {
  it('become shorter in sheets and in pages alike', () => {
    const plugin = scopeNames();
    expect(plugin.transform('a[data-astro-cid-abcd1234]{}')).toBe('a[data-0abcd]{}');
    expect(plugin.transform('`<a data-astro-cid-abcd1234 href="/">`')).toBe(
      '`<a data-0abcd href="/">`',
    );
  });

  it('leave code without them alone', () => {
    expect(scopeNames().transform('a{}')).toBeUndefined();
  });

  it('are never the same for two components', () => {
    const plugin = scopeNames();
    plugin.transform('a[data-astro-cid-abcd1234]{}');
    expect(() => plugin.transform('b[data-astro-cid-abcd5678]{}')).toThrow(/begin with abcd/);
  });
});
