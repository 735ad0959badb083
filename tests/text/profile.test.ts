import { describe, expect, it } from 'vitest';
import { profileText } from '../../src/text/profile.ts';

describe('the ways to reach an enterprise', () => {
  it.each([
    [['phone'], 'Ring helst.'],
    [['sms', 'phone'], 'Send helst en sms. Du kan også ringe.'],
    [
      ['visit', 'phone', 'email'],
      'Kom helst forbi. Du behøver ikke ringe først. Du kan også ringe eller skrive en mail.',
    ],
    [
      ['web', 'sms', 'phone', 'visit'],
      'Brug helst hjemmesiden. Du kan også sende en sms, ringe eller bare komme forbi.',
    ],
  ] as const)('are told in plain words: %j', (ways, words) => {
    expect(profileText.contactWays(ways)).toBe(words);
  });
});
