import { describe, expect, it } from 'vitest';
import { findOldCode } from '../../src/editor/form-code.ts';

const hour = 3_600_000;

describe('the code of the form that was made before', () => {
  it('is kept for the two versions used last, of each kind, and drafts while somebody may be at them', () => {
    const made = [
      { name: 'editor-a', used: 1 * hour },
      { name: 'editor-b', used: 9 * hour },
      { name: 'editor-c', used: 5 * hour },
      { name: 'editor-d', used: 2 * hour },
      { name: 'hosted-a', used: 0 },
      { name: '.1-2', used: 9.5 * hour },
      { name: '.3-4', used: 8 * hour },
      { name: '0123456789abcdef', used: 10 * hour },
    ];
    expect(findOldCode(made, 'editor', 10 * hour)).toEqual([
      'editor-d',
      'editor-a',
      '.3-4',
      '0123456789abcdef',
    ]);
  });
});
