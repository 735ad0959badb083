import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of this site whose like the others do not make of the content: what stands at its head. */
export interface OtherPage {
  title: string;
  summary: string;
}

/** An enterprise, a service, or a page of the list of all enterprises. */
const made = /^(?:virksomheder|ydelser)\/[^/]+\/index\.html$|^virksomheder\/index\.html$/;

/** The other pages of this site as it was built into a folder; none where it was not. */
export const readOtherPages = (outputDir: string): OtherPage[] =>
  globSync('**/*.html', { cwd: outputDir })
    .filter((path) => !made.test(path))
    .toSorted()
    .map((path) => {
      const html = readFileSync(join(outputDir, path), 'utf8');
      return {
        title: /<title>([^<]*)/.exec(html)?.[1] ?? path,
        summary: /<meta name="description" content="([^"]*)/.exec(html)?.[1] ?? '',
      };
    });
