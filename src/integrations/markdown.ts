import { unified } from '@astrojs/markdown-remark';
import type { AstroUserConfig } from 'astro';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import { relOf } from '../domain/outside-link.ts';
import { toSlug } from '../domain/slug.ts';

/** As the check says: http only stands in fields, for sources that have nothing better. */
const safeLinks = ['https', 'mailto', 'tel'];

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
  protocols: { href: safeLinks, src: [] },
  clobber: [],
  strip: ['script', 'style', 'template', 'title'],
};

/**
 * Gives each heading an address of its own: ASCII, and never one of the page's own sections.
 * It only sets ids, so it may stand after the sanitiser.
 */
function headingIds() {
  return (tree: Root) => {
    const used = new Map<string, number>();
    visit(tree, 'element', (element) => {
      if (!/^h[2-4]$/.test(element.tagName)) return;
      const slug = `afsnit-${toSlug(toString(element)) ?? 'uden-navn'}`;
      const times = (used.get(slug) ?? 0) + 1;
      used.set(slug, times);
      element.properties['id'] = times === 1 ? slug : `${slug}-${times}`;
    });
  };
}

/** What Astro makes of a picture in a text: as wide as a column of text, on screens as fine as there are. */
const pictureSizes = {
  width: 720,
  widths: [360, 720, 1440],
  sizes: '(min-width: 48rem) 42rem, 100vw',
};

/**
 * Takes away pictures that lie with somebody else: whoever looks at a page should not be seen by others.
 * The others are made small.
 * Browsers read a backslash as a slash, and two of either begin the name of another host.
 */
function ownPictures() {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || parent === undefined || index === undefined) return;
      const source = String(element.properties['src'] ?? '').replaceAll(/[\t\n\r]/g, '');
      if (source !== '' && !/^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(source)) {
        Object.assign(element.properties, pictureSizes);
        return;
      }
      parent.children.splice(index, 1);
      return index;
    });
  };
}

/** Says of links that lead to others that they get nothing of this page. It only sets rel, so it may stand after the sanitiser. */
function outsideLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      const rel = element.tagName === 'a' && relOf(String(element.properties['href'] ?? ''));
      if (rel) element.properties['rel'] = rel.split(' ');
    });
  };
}

/** The Markdown pipeline of the site: raw markup is read, then sanitised; what follows adds only addresses and rel. */
export const markdown: AstroUserConfig['markdown'] = {
  syntaxHighlight: false,
  // Danish quotation marks are written as they should stand.
  processor: unified({
    smartypants: false,
    rehypePlugins: [rehypeRaw, [rehypeSanitize, schema], ownPictures, outsideLinks, headingIds],
  }),
};
