import './in-danish.ts';
import CMS from '@sveltia/cms';
import type { FormConfig } from '../form-config.ts';
import { askServer } from './ask-server.ts';
import { beginAtOnce } from './begin-at-once.ts';
import { showBeside } from './beside.ts';
import { cleanMarkup } from './clean-markup.ts';
import './editor.css';
import { toFileFormat } from './file-formats.ts';
import { bridgeFolder } from './folder-bridge.ts';

cleanMarkup();
const beside = showBeside(document.querySelector('.beside')!);
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
