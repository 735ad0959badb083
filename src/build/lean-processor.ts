import type { MarkdownProcessor, MarkdownRenderResult } from '@astrojs/markdown-remark';

const nothing: MarkdownRenderResult = {
  code: '',
  metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: {} },
};

/**
 * A processor of Markdown without its repeated work: most entries have no text, and none has to keep the fields that it
 * is stored with a second time.
 */
export const leanProcessor = (processor: MarkdownProcessor): MarkdownProcessor => ({
  ...processor,
  async createRenderer(shared) {
    const renderer = await processor.createRenderer(shared);
    return {
      async render(content, options) {
        if (content === '') return nothing;
        const { code, metadata } = await renderer.render(content, options);
        return { code, metadata: { ...metadata, frontmatter: {} } };
      },
    };
  },
});
