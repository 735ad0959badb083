import { describe, expect, test } from 'vitest';
import { listLinks } from '../../src/check/list-links.ts';
import { contentDir } from '../../src/municipality.ts';
import { add, edit, makeContent } from './make-content.ts';

const service = 'ydelser/cykel-paa-en-dag.md';

/** The links of one file, after something was added to its text or its fields. */
function linksOf(folder: string, address: string) {
  return listLinks(folder).filter((link) => link.address === address);
}

describe('The links of a content folder', () => {
  test('are found in fields, with the field and the line', () => {
    const folder = makeContent(
      edit(
        service,
        'kilder:\n',
        'kilder:\n  - titel: Avisen\n    url: https://avis.example/cykler#1\n',
      ),
    );
    const [link] = linksOf(folder, 'https://avis.example/cykler');
    expect(link?.locations).toEqual([
      { file: service, field: 'kilder.1.url', line: expect.any(Number) as number },
    ]);
  });

  test('are found in texts, without the stop that ends the sentence', () => {
    const folder = makeContent((files) => {
      files[service] =
        `${String(files[service])}\nSe [listen](https://avis.example/a), eller https://avis.example/b.\n`;
    });
    const lines = ['a', 'b'].map(
      (page) => linksOf(folder, `https://avis.example/${page}`)[0]?.locations,
    );
    expect(lines[0]).toEqual([{ file: service, field: '', line: expect.any(Number) as number }]);
    expect(lines[1]).toEqual(lines[0]);
  });

  test('name the line where the address stands', () => {
    let written: string[] = [];
    const folder = makeContent((files) => {
      edit(
        service,
        'kilder:\n',
        'kilder:\n  - titel: Avisen\n    url: https://avis.example/felt\n',
      )(files);
      const text = `${String(files[service])}\nhttps://avis.example/tekst\n`;
      files[service] = text;
      written = text.split('\n');
    });
    for (const page of ['felt', 'tekst']) {
      const line = linksOf(folder, `https://avis.example/${page}`)[0]?.locations[0]?.line;
      expect(written[Number(line) - 1]).toContain(`https://avis.example/${page}`);
    }
  });

  test('are named once, with every place that has them, sections of a page included', () => {
    const folder = makeContent((files) => {
      files[service] =
        `${String(files[service])}\nhttps://avis.example/a#et\n\nhttps://avis.example/a#to\n`;
    });
    expect(linksOf(folder, 'https://avis.example/a')[0]?.locations).toHaveLength(2);
  });

  test("leave the site's own address out", () => {
    const own = /domaene: (\S+)/.exec(String(makeFiles()['kommune/kommune.yaml']))?.[1];
    expect(own).toMatch(/^https:/);
    const folder = makeContent((files) => {
      files[service] = `${String(files[service])}\n${own}/virksomheder/\n`;
    });
    expect(listLinks(folder).filter(({ address }) => address.startsWith(String(own)))).toEqual([]);
    const withSlash = makeContent((files) => {
      edit('kommune/kommune.yaml', 'domaene: ', 'domaene: https://x.example/ #')(files);
      files[service] = `${String(files[service])}\nhttps://x.example/virksomheder/\n`;
    });
    expect(linksOf(withSlash, 'https://x.example/virksomheder/')).toEqual([]);
  });

  test('survive what editors write: no fields, lists of anything, an address that is none', () => {
    const folder = makeContent((files) => {
      add('ydelser/uden-felter.md', 'Kun tekst.\n')(files);
      add(
        'ydelser/alt-muligt.md',
        '---\nkilder: [1, null, [https://avis.example/x]]\n---\n',
      )(files);
      add('ydelser/intet.md', '---\nkilder: "https://"\n---\nhttps://\n')(files);
    });
    expect(linksOf(folder, 'https://avis.example/x')[0]?.locations[0]?.field).toBe('kilder.3.1');
  });

  test('are of kommune.yaml too, and of other sites where the own is not named', () => {
    const web = 'https://x.example/om';
    const change = edit('kommune/kommune.yaml', 'kort:\n', `ungeindgang:\n  web: ${web}\nkort:\n`);
    const found = { file: 'kommune/kommune.yaml', field: 'ungeindgang.web' };
    expect(linksOf(makeContent(change), web)[0]?.locations).toEqual([
      expect.objectContaining(found),
    ]);
    const nowhere = makeContent((files) => {
      change(files);
      edit('kommune/kommune.yaml', 'domaene: ', 'domaene: 7 #')(files);
    });
    expect(linksOf(nowhere, web)).toHaveLength(1);
    const broken = makeContent((files) => {
      add('kommune/kommune.yaml', 'a: [')(files);
      files[service] = `${String(files[service])}\n${web}\n`;
    });
    expect(linksOf(broken, web)).toHaveLength(1);
  });

  test.each([
    ['https://x.example/a**.', 'https://x.example/a'],
    ['https://x.example/a?b=1!_', 'https://x.example/a?b=1'],
    ['HTTP://x.example/a.b', 'http://x.example/a.b'],
  ])('end where the sentence does: %s', (text, address) => {
    const folder = makeContent(add('ydelser/a.md', `---\ntitel: A\n---\n${text}\n`));
    expect(linksOf(folder, address)).toHaveLength(1);
  });

  test('are whole values of a field, with blanks around them or not', () => {
    const fields =
      'a: "  https://x.example/a  "\nb: Se https://x.example/b\nc: https://[\nd: ftp://x.example/d';
    const folder = makeContent(add('ydelser/a.md', `---\n${fields}\n---\n`));
    const links = listLinks(folder).filter(({ locations }) =>
      locations.some(({ file }) => file === 'ydelser/a.md'),
    );
    expect(links).toEqual([
      {
        address: 'https://x.example/a',
        locations: [{ file: 'ydelser/a.md', field: 'a', line: 2 }],
      },
    ]);
  });

  test('have no line where the field can’t be found again', () => {
    const folder = makeContent(add('ydelser/a.md', '---\na.b: https://x.example/a\n---\n'));
    expect(linksOf(folder, 'https://x.example/a')[0]?.locations).toEqual([
      { file: 'ydelser/a.md', field: 'a.b' },
    ]);
  });

  test('of the real content are all web addresses', () => {
    const links = listLinks(contentDir);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ address }) => /^https?:\/\//.test(address))).toBe(true);
    expect(new Set(links.map(({ address }) => address)).size).toBe(links.length);
  });
});

/** The files that `makeContent` writes. */
function makeFiles(): Record<string, unknown> {
  let seen: Record<string, unknown> = {};
  makeContent((files) => {
    seen = { ...files };
  });
  return seen;
}
