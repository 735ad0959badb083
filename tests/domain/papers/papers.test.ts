import { describe, expect, it, test } from 'vitest';
import { lowerHeadings } from '../../../src/domain/papers/lower-headings.ts';
import { readMarkedHeading } from '../../../src/domain/papers/paper-mark.ts';
import { readBlocks } from '../../../src/domain/papers/read-blocks.ts';

test.each([
  ['Silkeborg gjorde: En plan', { mark: 'done', label: 'Silkeborg gjorde', title: 'En plan' }],
  ['Vi foreslår: 1. Pris', { mark: 'proposed', label: 'Vi foreslår', title: '1. Pris' }],
  ['Vi foreslår at gøre det', undefined],
  ['Det gjorde vi', undefined],
])('The heading »%s« is read', (heading, read) => {
  expect(readMarkedHeading(heading)).toEqual(read);
});

it('Headings are lowered, and their names told apart by the page they are of', () => {
  expect(lowerHeadings('<h2 id="a">A</h2><h3 id="b">B</h3><p>h2</p>', 'plan')).toBe(
    '<h3 id="plan-a">A</h3><h4 id="plan-b">B</h4><p>h2</p>',
  );
});

describe('a text read for a word processor', () => {
  it('keeps bold words, italics and links, and the blanks between them', () => {
    expect(
      readBlocks('<p>En <strong>fed <em>og</em></strong> <a href="/x/">vej</a>\n</p>'),
    ).toEqual([
      {
        kind: 'paragraph',
        mark: undefined,
        runs: [
          { text: 'En ' },
          { text: 'fed ', isBold: true },
          { text: 'og', isBold: true, isItalic: true },
          { text: ' ' },
          { text: 'vej', href: '/x/' },
        ],
      },
    ]);
  });

  it('has tables with and without heads, out of the boxes they stand in', () => {
    const [withHead, without] = readBlocks(
      '<div class="table-box"><table><caption>Mål</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table></div>' +
        '<table><tbody><tr><th>A</th><td>1</td></tr></tbody></table>',
    );
    expect(withHead).toMatchObject({
      head: [[{ text: 'A' }], [{ text: 'B' }]],
      rows: [[[{ text: '1' }], []]],
    });
    expect(without).toMatchObject({ head: [], rows: [[[{ text: 'A' }], [{ text: '1' }]]] });
  });

  it('has lists in lists by their depth, quotes, and the frame each stands in', () => {
    const blocks = readBlocks(
      '<div class="done"><ol><li>Et<ul><li>Under</li></ul></li></ol></div><blockquote><p>Sagt</p></blockquote>',
    );
    expect(blocks).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        mark: 'done',
        lines: [
          { depth: 0, runs: [{ text: 'Et' }] },
          { depth: 1, runs: [{ text: 'Under' }] },
        ],
      },
      { kind: 'quote', mark: undefined, runs: [{ text: 'Sagt' }] },
    ]);
  });
});
