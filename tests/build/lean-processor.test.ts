import { describe, expect, it } from 'vitest';
import { leanProcessor } from '../../src/build/lean-processor.ts';

/** Renders with a processor that says of everything what it was given. */
async function render(content: string) {
  const asked: string[] = [];
  const renderer = await leanProcessor({
    name: 'unified',
    options: {},
    createRenderer: () =>
      Promise.resolve({
        render: (text, options) => {
          asked.push(text);
          return Promise.resolve({
            code: `<p>${text}</p>`,
            metadata: {
              headings: [],
              localImagePaths: ['./a.jpg'],
              remoteImagePaths: [],
              frontmatter: options?.frontmatter ?? {},
            },
          });
        },
      }),
  }).createRenderer({});
  const result = await renderer.render(content, { frontmatter: { navn: 'Kanten' } });
  return { ...result, asked };
}

describe('a text of an entry', () => {
  it('is rendered with its pictures, and the fields are not kept again', async () => {
    const { code, metadata } = await render('Hej');
    expect(code).toBe('<p>Hej</p>');
    expect(metadata).toEqual({
      headings: [],
      localImagePaths: ['./a.jpg'],
      remoteImagePaths: [],
      frontmatter: {},
    });
  });

  it('is nothing where nothing is written, without a processor', async () => {
    const { code, metadata, asked } = await render('');
    expect(code).toBe('');
    expect(metadata.localImagePaths).toEqual([]);
    expect(asked).toEqual([]);
  });
});
