import { expect, it } from 'vitest';
import { writeXml } from '../../src/domain/xml.ts';

it('XML has a line for each element, and nothing in them that is read as another', () => {
  expect(
    writeXml({
      name: 'a',
      attributes: { b: '"<&>' },
      content: [
        { name: 'c', content: 'x < y & z > "w" ]]>' },
        { name: 'd', attributes: { e: 'æ' } },
        { name: 'f', content: [] },
      ],
    }),
  ).toBe(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<a b="&quot;&lt;&amp;&gt;">',
      ' <c>x &lt; y &amp; z &gt; &quot;w&quot; ]]&gt;</c>',
      ' <d e="æ"/>',
      ' <f/>',
      '</a>',
      '',
    ].join('\n'),
  );
});

it('XML leaves out the signs it cannot write, and keeps all others', () => {
  const written = (text: string) => writeXml({ name: 'a', content: text }).split('\n')[1];
  expect(written('b\u0000\u0001\u0008\u000B\u000C\u000E\u001F\uFFFE\uFFFFc')).toBe('<a>bc</a>');
  expect(written('\t\u007F\u0085\uD7FF\uE000\uFFFD👩')).toBe(
    '<a>\t\u007F\u0085\uD7FF\uE000\uFFFD👩</a>',
  );
  expect(written('b\uD800c')).toBe('<a>b\uFFFDc</a>');
  expect(written('b\rc')).toBe('<a>b&#13;c</a>');
});
