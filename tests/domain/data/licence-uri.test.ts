import { describe, expect, it } from 'vitest';
import { licenceUri } from '../../../src/domain/data/licence-uri.ts';

describe('the address of a licence', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/', 'CC_BY_4_0'],
    ['cc-by-4.0', 'https://creativecommons.org/licenses/by/4.0/', 'CC_BY_4_0'],
    ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/', 'CC_BYSA_4_0'],
    ['CC BY-SA 3.0', 'https://creativecommons.org/licenses/by-sa/3.0/', 'CC_BYSA_3_0'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/', 'CC0'],
    ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/', 'CC0'],
  ])('is known of %s', (words, page, code) =>
    expect(licenceUri(words)).toEqual({
      page,
      european: `http://publications.europa.eu/resource/authority/licence/${code}`,
    }),
  );

  it.each(['CC BY', 'CC BY 5.0', 'CC BY-NC 4.0', 'Alle rettigheder forbeholdes', ''])(
    'is not guessed of "%s"',
    (words) => expect(licenceUri(words)).toBeUndefined(),
  );
});
