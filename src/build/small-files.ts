import type { AstroIntegration } from 'astro';
import type { TakeMessage } from './messages.ts';
import type { OutputFolder } from './output-folder.ts';

/**
 * The step that writes the files that there is one of for each entry.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export const smallFiles = (
  take: TakeMessage,
  output: OutputFolder,
  basePath: string,
): AstroIntegration => ({
  name: 'small-files',
  hooks: {
    'astro:build:done': () => {
      for (const [address, text] of take('small-files'))
        output.write(address.slice(basePath.length), text);
    },
  },
});
