import CMS from '@sveltia/cms';
import './editor.css';
import type { FormConfig } from '../form-config.ts';
import { askServer } from './ask-server.ts';
import { beginAtOnce } from './begin-at-once.ts';
import { cleanMarkup } from './clean-markup.ts';
import { toFileFormat } from './file-formats.ts';
import { bridgeFolder } from './folder-bridge.ts';
import { showBeside } from './beside.ts';

// The form speaks Danish, whatever the browser does.
Object.defineProperty(navigator, 'language', { get: () => 'da' });
Object.defineProperty(navigator, 'languages', { get: () => ['da'] });

// What the check says of a file is read beside it: the form stays open when it is saved.
const choices = 'sveltia-cms.prefs';
localStorage.setItem(
  choices,
  JSON.stringify({
    ...(JSON.parse(localStorage.getItem(choices) ?? '{}') as object),
    closeOnSave: false,
  }),
);

cleanMarkup();
const beside = showBeside(document.querySelector('.ved-siden')!);
bridgeFolder(beside.tell);

const config = (await (await askServer('config')).json()) as FormConfig;
for (const format of config.formats)
  CMS.registerCustomFormat(
    format.name,
    format.form === 'yaml' ? 'yaml' : 'md',
    toFileFormat(format),
  );
await CMS.init({ config: config.cms as never });
beginAtOnce();
