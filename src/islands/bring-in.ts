import { importAnew } from './import-anew.ts';
import { fillInWhatLacks } from './older-browsers.ts';

/** Brings in a part of the site's code, `load` being its `import()`, and before it what an older browser lacks. Throws when it can't be had. */
export async function bringIn<Module>(load: () => Promise<Module>): Promise<Module> {
  await fillInWhatLacks();
  return importAnew(load);
}
