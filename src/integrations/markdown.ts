import { unified } from '@astrojs/markdown-remark';
import type { AstroUserConfig } from 'astro';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';

const safeLinks = ['http', 'https', 'mailto', 'tel'];

/** What an editor's Markdown may become: text, lists, tables and links. Never scripts, frames, styles or forms. */
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    'a',
    'blockquote',
    'br',
    'caption',
    'code',
    'del',
    'em',
    'h2',
    'h3',
    'h4',
    'hr',
    'img',
    'li',
    'ol',
    'p',
    'pre',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    th: ['scope'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
  },
  protocols: { href: safeLinks, src: ['http', 'https'] },
  clobber: [],
  strip: ['script', 'style', 'template', 'title'],
};

/** The Markdown pipeline of the site. Sanitising stands last, so nothing after it can bring markup back. */
export const markdown: AstroUserConfig['markdown'] = {
  syntaxHighlight: false,
  processor: unified({ rehypePlugins: [rehypeRaw, [rehypeSanitize, schema]] }),
};
