import './in-danish.ts';
import type { FormConfig } from '../form-config.ts';
import { askServer } from './ask-server.ts';
import { beginAtOnce } from './begin-at-once.ts';
import { showBeside } from './beside.ts';
import { cleanMarkup } from './clean-markup.ts';
import { readDanishNumbers } from './danish-numbers.ts';
import './editor.css';
import { bridgeFolder } from './folder-bridge.ts';
import { startForm } from './start-form.ts';

cleanMarkup();
readDanishNumbers();
const beside = showBeside(document.querySelector('.beside')!);
bridgeFolder(beside.tell);
await startForm((await (await askServer('config')).json()) as FormConfig);
beginAtOnce();
