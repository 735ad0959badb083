import './in-danish.ts';
import type { FormConfig } from '../form-config.ts';
import { cleanMarkup } from './clean-markup.ts';
import { readDanishNumbers } from './danish-numbers.ts';
import './editor.css';
import { startForm } from './start-form.ts';

// The form on a site: the files lie with a Git host, and Sveltia CMS asks that itself.
cleanMarkup();
readDanishNumbers();
const answer = await fetch(new URL('form.json', document.baseURI));
await startForm((await answer.json()) as FormConfig);
