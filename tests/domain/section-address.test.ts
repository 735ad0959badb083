import { expect, test } from 'vitest';
import { sectionOf } from '../../src/domain/section-address.ts';

test('A section is reached by the words of its heading, and one of signs alone by a name too', () => {
  expect(sectionOf('Priser og levering')).toBe('#afsnit-priser-og-levering');
  expect(sectionOf('???')).toBe('#afsnit-uden-navn');
});
