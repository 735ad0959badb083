import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listLanguages } from '../editor/list-languages.ts';
import { contentDir, readMunicipality } from '../municipality.ts';
import { routes } from '../routes.ts';

/**
 * Puts the editor's form into the site of a municipality that asks for it. Comes after the pages are finished: the form
 * is none of them, and what is done to them is not for it.
 */
export const hostedForm = (): AstroIntegration => ({
  name: 'hosted-form',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { editing: host, siteTitle, towns } = readMunicipality();
      if (host === undefined) return;
      // Brings a bundler along, which no other site needs.
      const { writeHostedForm } = await import('../editor/hosted/write-hosted-form.ts');
      const languages = listLanguages(contentDir);
      await writeHostedForm(join(fileURLToPath(dir), routes.editor()), {
        siteTitle,
        languages,
        towns: towns.map(({ name }) => name),
        host,
      });
    },
  },
});
