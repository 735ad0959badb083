import { describe, expect, test } from 'vitest';
import { listOldAddresses, listPages } from '../../src/check/list-pages.ts';
import { neededKeys } from '../../src/domain/calculator/rates.ts';
import { rateKeys } from '../../src/schema/rate.ts';
import { entry } from './ask-rule.ts';

const fixed = [...listPages([], undefined)];
const added = (...args: Parameters<typeof listPages>) =>
  [...listPages(...args)].filter((page) => !fixed.includes(page));

describe('The addresses of a site', () => {
  test('are its fixed pages, and those of its entries that have one', () => {
    expect(fixed).toContain('/');
    expect(
      added([entry('virksomheder', 'kanten', {}), entry('hensyn', 'ro', {})], undefined),
    ).toEqual(['/virksomheder/kanten/']);
  });

  test.each([
    [{}, ['/byer/ans/']],
    [{ status: 'uafklaret' }, ['/byer/ans/']],
    [{ status: 'historisk' }, []],
    [{ nabo: 'Nabo Kommune' }, []],
  ])('are of a town where a place is open, as it is with %o', (more, pages) => {
    const steder = [{ navn: 'Ans', slug: 'ans' }, { navn: 'Them', slug: 'them' }, {}];
    const place = entry('virksomheder', 'a', { adresse: { by: 'Ans' }, ...more });
    expect(added([place], { fields: { steder } })).toEqual(['/virksomheder/a/', ...pages]);
  });

  test('are of the calculator where it has every number it needs', () => {
    const all = neededKeys.map((key) => entry('satser', key, { noegle: rateKeys.toDanish(key) }));
    expect(added(all, undefined)).toEqual(['/regn/']);
    expect(added(all.slice(1), undefined)).toEqual([]);
  });

  test.each([
    ['ordliste', {}, ['/ordliste/', '/ordliste/#a']],
    ['guide', {}, ['/guide/', '/guide/samlet/', '/guide/a/']],
    ['papirer', {}, ['/guide/', '/papirer/', '/papirer/a/']],
    ['partnerskaber', {}, ['/partnerskaber/', '/partnerskaber/a/']],
    ['resultater', {}, ['/resultater/']],
    ['sider', {}, ['/a/']],
    ['sider', { paaResultater: true }, ['/resultater/', '/a/']],
    ['satser', {}, []],
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
