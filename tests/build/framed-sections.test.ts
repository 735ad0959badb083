import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { framedSections } from '../../src/build/framed-sections.ts';

const element = (tagName: string, words: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value: words }],
});

/** The blocks of a page, those of a frame in a list that begins with its kind. */
function framed(
  blocks: readonly [string, string][],
  frontmatter: Record<string, unknown> = { tjekliste: ['Et punkt'] },
): unknown[] {
  const tree: Root = {
    type: 'root',
    children: blocks.flatMap(([tagName, words]) => [
      element(tagName, words),
      { type: 'text', value: '\n' },
    ]),
  };
  framedSections()(tree, { data: { astro: { frontmatter } } });
  const words = (nodes: readonly (ElementContent | Root['children'][number])[]): string[] =>
    nodes.flatMap((node) => (node.type === 'element' ? [toString(node)] : []));
  return tree.children.flatMap((node) => {
    if (node.type !== 'element') return [];
    const { className } = node.properties;
    return [
      className === undefined ? toString(node) : [String(className), ...words(node.children)],
    ];
  });
}

describe('what a page of the guide tells', () => {
  it('stands in a frame where it was done, until the next heading', () => {
    expect(
      framed([
        ['p', 'Først'],
        ['h2', 'Sådan gjorde Silkeborg'],
        ['p', 'Ansatte en.'],
        ['ul', 'Et punkt'],
        ['h2', 'Pas på'],
        ['p', 'Andet'],
      ]),
    ).toEqual([
      'Først',
      ['done', 'Sådan gjorde Silkeborg', 'Ansatte en.', 'Et punkt'],
      'Pas på',
      'Andet',
    ]);
  });

  it('stands in either by the heading of a part, in a paper', () => {
    expect(
      framed(
        [
          ['h2', 'Silkeborg gjorde: En strategi'],
          ['p', 'Den blev vedtaget.'],
          ['h2', 'Vi foreslår: Målene'],
          ['p', 'Tre mål:'],
          ['table', 'Mål'],
          ['p', 'Skriv dem ned.'],
        ],
        { brug: 'Når det skal besluttes.' },
      ),
    ).toEqual([
      ['done', 'Silkeborg gjorde: En strategi', 'Den blev vedtaget.'],
      ['proposed', 'Vi foreslår: Målene', 'Tre mål:', 'Mål', 'Skriv dem ned.'],
    ]);
  });

  it('stands in another where it is proposed, with what the proposal introduces', () => {
    expect(
      framed([
        ['h2', 'En uge'],
        ['p', 'Vi foreslår en uge som denne:'],
        ['ul', 'Mandag'],
        ['p', 'Andet'],
        ['p', 'Vi foreslår én side.'],
        ['ul', 'Ikke en del af det'],
      ]),
    ).toEqual([
      'En uge',
      ['proposed', 'Vi foreslår en uge som denne:', 'Mandag'],
      'Andet',
      ['proposed', 'Vi foreslår én side.'],
      'Ikke en del af det',
    ]);
  });

  it('never has a proposal among what was done', () => {
    expect(
      framed([
        ['h2', 'Det gjorde Silkeborg'],
        ['p', 'Skrev en plan.'],
        ['p', 'Vi foreslår, at I også:'],
        ['ul', 'Ringer'],
        ['p', 'Andet'],
      ]),
    ).toEqual([
      ['done', 'Det gjorde Silkeborg', 'Skrev en plan.'],
      ['proposed', 'Vi foreslår, at I også:', 'Ringer'],
      'Andet',
    ]);
  });

  it.each([
    ['Det gjorde ondt', {}],
    ['Det, man gør', { tjekliste: ['Et punkt'] }],
  ])('has no frame elsewhere: %s', (heading, frontmatter) => {
    expect(
      framed(
        [
          ['h2', heading],
          ['p', 'Tekst'],
        ],
        frontmatter,
      ),
    ).toEqual([heading, 'Tekst']);
  });
});
