import { describe, expect, it } from 'vitest';
import { scopeNames } from '../../src/build/scope-names.ts';

describe('names that hold a style to its component', () => {
  it('become shorter in sheets and in pages alike', () => {
    const plugin = scopeNames();
    expect(plugin.transform('a[data-astro-cid-abc12345]{}')).toBe('a[data-0abc]{}');
    expect(plugin.transform('`<a data-astro-cid-abc12345 href="/">`')).toBe(
      '`<a data-0abc href="/">`',
    );
  });

  it('leave code without them alone', () => {
    expect(scopeNames().transform('a{}')).toBeUndefined();
  });

  it('are never the same for two components', () => {
    const plugin = scopeNames();
    plugin.transform('a[data-astro-cid-abc12345]{}');
    expect(() => plugin.transform('b[data-astro-cid-abc56789]{}')).toThrow(/begin with abc/);
  });
});
