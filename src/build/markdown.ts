import { inOnePiece } from '../domain/mail.ts';
import { unified } from '@astrojs/markdown-remark';
import type { AstroUserConfig } from 'astro';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import { framedSections } from './framed-sections.ts';
import { leanProcessor } from './lean-processor.ts';
import { relOf } from '../domain/outside-link.ts';
import { sectionOf } from '../domain/section-address.ts';
import { textTags } from '../domain/text-tags.ts';

/** As the check says: http only stands in fields, for sources that have nothing better. */
const safeLinks = ['https', 'mailto', 'tel'];

/** What an editor's Markdown may become. Never scripts, frames, styles or forms. */
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...textTags],
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
      const slug = sectionOf(toString(element)).slice(1);
      const times = (used.get(slug) ?? 0) + 1;
      used.set(slug, times);
      element.properties['id'] = times === 1 ? slug : `${slug}-${times}`;
    });
  };
}

const isBox = (parent: Root | Element): boolean =>
  parent.type === 'element' && parent.tagName === 'div';

/** What is said above a table, undefined where nothing is. */
function captionOf(table: Element): string | undefined {
  const caption = table.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  return caption && toString(caption);
}

/**
 * Tells who can't see a table what its heads are for and what it is about: each head is a column's, and the heading
 * above the table, or the title of the page, is its caption too. Heads and captions that an editor has written stand.
 * What scrolls is a box around the table: one that is a block itself is no table any more to some screen readers.
 */
function namedTables() {
  return (
    tree: Root,
    { data }: { data: { astro?: { frontmatter?: Record<string, unknown> } } },
  ) => {
    const title = data.astro?.frontmatter?.['titel'];
    let heading = typeof title === 'string' ? title : '';
    visit(tree, 'element', (element, index, parent) => {
      if (/^h[2-4]$/.test(element.tagName)) heading = toString(element);
      if (element.tagName === 'th') element.properties['scope'] ??= 'col';
      if (element.tagName !== 'table' || parent === undefined || index === undefined) return;
      if (captionOf(element) === undefined && heading !== '')
        element.children.unshift({
          type: 'element',
          tagName: 'caption',
          properties: { className: ['hidden'] },
          children: [{ type: 'text', value: heading }],
        });
      if (isBox(parent)) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        // As `TableBox.astro`: arrow keys move what is wider than the page once it has the focus.
        properties: {
          className: ['table-box'],
          role: 'group',
          tabIndex: 0,
          ariaLabel: captionOf(element),
        },
        children: [element],
      };
      return index;
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
      const source = (element.properties['src'] ?? '').replaceAll(/[\t\n\r]/g, '');
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
      const rel = element.tagName === 'a' && relOf(element.properties['href'] ?? '');
      if (rel) element.properties['rel'] = rel.split(' ');
    });
  };
}

/** Leads links within the site to where it lies on its host. It only changes addresses of its own, so it may stand after the sanitiser. */
function ownLinks(basePath: string) {
  return () => (tree: Root) => {
    visit(tree, 'element', (element) => {
      const { href } = element.properties;
      if (element.tagName === 'a' && typeof href === 'string' && /^\/(?![\\/])/.test(href))
        element.properties['href'] = basePath + href;
    });
  };
}

/** Keeps the pairs of a telephone number in one line. It only changes blanks, so it may stand after the sanitiser. */
function wholeNumbers() {
  return (tree: Root) => {
    visit(tree, 'text', (text) => {
      text.value = text.value.replaceAll(/\b\d{2}(?: \d{2}){3}\b/g, inOnePiece);
    });
  };
}

/**
 * The Markdown pipeline of the site: raw markup is read, then sanitised; what follows adds only addresses, names and rel.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export const markdown = (basePath: string): AstroUserConfig['markdown'] => ({
  syntaxHighlight: false,
  // Danish quotation marks are written as they should stand.
  processor: leanProcessor(
    unified({
      smartypants: false,
      rehypePlugins: [
        rehypeRaw,
        [rehypeSanitize, schema],
        ownPictures,
        ownLinks(basePath),
        outsideLinks,
        wholeNumbers,
        namedTables,
        headingIds,
        framedSections,
      ],
    }),
  ),
});
