import { describe, expect, test } from 'vitest';
import { relOf } from '../../src/domain/outside-link.ts';

describe('A link', () => {
  test.each([
    'https://a.example/',
    'HTTP://a.example',
    '//a.example',
    '\\\\a.example',
    ' https://a.example',
  ])('to others gives them nothing: %j', (href) =>
    expect(relOf(href)).toBe('noopener noreferrer external'),
  );

  test.each(['/om/', '#kontakt', 'mailto:a@b.example', 'tel:+4512345678', 'side/', ''])(
    'that stays here has no rel: %j',
    (href) => expect(relOf(href)).toBeUndefined(),
  );
});
