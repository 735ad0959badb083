import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/domain/escape-html.ts';
import { type ExplainedTerm, explainTerms } from '../../src/domain/explain-terms.ts';

const term = (name: string, forms: string[] = []): ExplainedTerm => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  term: name,
  short: '',
  forms,
});

const terms = [
  term('fleksjob', ['fleksjobbet']),
  term('STU'),
  term('social klausul'),
  term('klausul'),
];
const mark = (word: string, { slug }: ExplainedTerm) => `<mark data-slug="${slug}">${word}</mark>`;
const explain = (html: string, already: string[] = []) =>
  explainTerms(html, terms, new Set(already), mark);

const marks = (html: string) =>
  [...html.matchAll(/<mark data-slug="([^"]*)">/g)].map(([, slug]) => slug);
const withoutMarks = (html: string) => html.replaceAll(/<\/?mark[^>]*>/g, '');

describe('explainTerms', () => {
  it('marks the first mention of a word and no other', () => {
    const { html, terms: found } = explain('<p>Et fleksjob er et fleksjob.</p>');
    expect(html).toBe('<p>Et <mark data-slug="fleksjob">fleksjob</mark> er et fleksjob.</p>');
    expect(found.map(({ slug }) => slug)).toEqual(['fleksjob']);
  });

  it('knows other forms and any case', () => {
    expect(marks(explain('<p>Fleksjobbet</p>').html)).toEqual(['fleksjob']);
    expect(marks(explain('<p>stu</p>').html)).toEqual(['stu']);
  });

  it('prefers the longer word to one inside it', () => {
    expect(marks(explain('<p>en social klausul</p>').html)).toEqual(['social-klausul']);
  });

  it('leaves parts of words alone', () => {
    for (const word of ['fleksjobber', 'ikke-fleksjob', 'studie', 'fleksjobæ'])
      expect(marks(explain(`<p>${word}</p>`).html), word).toEqual([]);
  });

  it('leaves words that were explained further up', () => {
    expect(marks(explain('<p>fleksjob og STU</p>', ['fleksjob']).html)).toEqual(['stu']);
  });

  it.each(['a', 'button', 'code', 'h2', 'h3', 'h4', 'pre', 'th'])(
    'leaves the words of <%s>',
    (tag) => {
      const html = `<${tag}>fleksjob <em>STU</em></${tag}>`;
      expect(explain(html).html).toBe(html);
      expect(marks(explain(`${html}<p>fleksjob</p>`).html)).toEqual(['fleksjob']);
    },
  );

  it('leaves attributes', () => {
    const html = '<p><img src="fleksjob.jpg" alt="et fleksjob"></p>';
    expect(explain(html).html).toBe(html);
  });

  it.each([
    ['a quoted sign that ends tags', '<p><img alt="Plads > 10 i fleksjob"></p>'],
    ['one in single quotes', "<p><img alt='Plads > 10 i fleksjob'></p>"],
    ['a comment', '<p><!-- fleksjob > fleksjob --></p>'],
    ['a script', '<p><script>fleksjob</script></p>'],
  ])('leaves %s', (_what, html) => expect(explain(html).html).toBe(html));

  it('finds a word beside what looks like a tag in an attribute, and one after an entity', () => {
    expect(marks(explain('<p title="a > b <i>fleksjob">5 &gt; 3 fleksjob</p>').html)).toEqual([
      'fleksjob',
    ]);
  });

  it('does nothing without a glossary', () => {
    expect(explainTerms('<p>fleksjob</p>', [], new Set(), mark)).toEqual({
      html: '<p>fleksjob</p>',
      terms: [],
    });
  });

  it('takes the words of a glossary as they are, not as patterns', () => {
    const odd = [term('C++ (kode)'), term('a.b')];
    expect(explainTerms('<p>axb</p>', odd, new Set(), mark).terms).toEqual([]);
  });

  const word = fc.constantFrom(
    'fleksjob',
    'STU',
    'social klausul',
    'og',
    'æøå',
    '&amp;',
    '&lt;b&gt;',
    '.',
    ' ',
  );
  const piece = fc.oneof(
    word,
    fc
      .tuple(fc.constantFrom('p', 'a', 'h2', 'em', 'code', 'li'), fc.array(word, { maxLength: 4 }))
      .map(
        ([tag, words]) =>
          `<${tag} title="5 > 3 <i>fleksjob' &amp; STU">${words.join(' ')}</${tag}>`,
      ),
  );
  const anyHtml = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  it('never changes a tag or a word, only puts marks between them', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        expect(withoutMarks(explain(html).html)).toBe(html);
      }),
    );
  });

  it('never marks a word twice, nor inside a link, a heading or another mark', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const explained = explain(html);
        const found = marks(explained.html);
        expect(new Set(found).size).toBe(found.length);
        expect(found.toSorted()).toEqual(explained.terms.map(({ slug }) => slug).toSorted());
        expect(explained.html).not.toMatch(/<(a|h2|code|mark)\b[^>]*>[^<]*<mark/);
      }),
    );
  });
});

describe('escapeHtml', () => {
  it('leaves nothing that opens a tag, an entity or an attribute', () => {
    expect(escapeHtml('<b title="x">&')).toBe('&lt;b title=&quot;x&quot;&gt;&amp;');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      }),
    );
  });
});
