import { describe, expect, test } from 'vitest';
import { listOldAddresses, listPages } from '../../src/check/list-pages.ts';
import { entry } from './ask-rule.ts';

const fixed = [...listPages([], undefined)];
const added = (...args: Parameters<typeof listPages>) =>
  [...listPages(...args)].filter((page) => !fixed.includes(page));

describe('The addresses of a site', () => {
  test('are its fixed pages, those of its entries that have one, and its towns', () => {
    expect(fixed).toContain('/');
    expect(
      added([entry('virksomheder', 'kanten', {}), entry('hensyn', 'ro', {})], undefined),
    ).toEqual(['/virksomheder/kanten/']);
    const [town = '', ...others] = added([], { fields: { steder: [{ slug: 'ans' }, {}] } });
    expect([town.includes('ans'), others]).toEqual([true, []]);
  });

  test.each([
    ['ordliste', {}, ['/ordliste/', '/ordliste/#a']],
    ['guide', {}, ['/guide/', '/guide/samlet/', '/guide/a/']],
    ['papirer', {}, ['/guide/', '/papirer/', '/papirer/a/']],
    ['partnerskaber', {}, ['/partnerskaber/', '/partnerskaber/a/']],
    ['resultater', {}, ['/resultater/']],
    ['sider', {}, ['/a/']],
    ['sider', { paaResultater: true }, ['/resultater/', '/a/']],
    ['satser', {}, ['/regn/']],
    ['spoergeguide', {}, []],
    ['spoergeguide', { tegn: [{}] }, ['/spot/']],
  ] as const)(
    'have the page of a part only where %s holds something: %o',
    (folder, fields, pages) => {
      expect(added([entry(folder, 'a', fields)], undefined)).toEqual(pages);
    },
  );

  test('have others before them, where an entry with a page says so', () => {
    const fields = { tidligereSlugs: ['vaerket', '', 7, 'kant'] };
    const told = listOldAddresses([
      entry('virksomheder', 'kanten', fields),
      entry('hensyn', 'ro', fields),
    ]);
    expect(told.map(({ from, to, field }) => [from, to, field])).toEqual([
      ['/virksomheder/vaerket/', '/virksomheder/kanten/', 'tidligereSlugs.1'],
      ['/virksomheder/kant/', '/virksomheder/kanten/', 'tidligereSlugs.4'],
    ]);
  });
});
