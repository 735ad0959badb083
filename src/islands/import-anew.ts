/** How often this page has asked anew: each time is another address. */
let times = 0;

/**
 * Imports a module of the site, `load` being its `import()`. One that fails is asked for once more, past what browser
 * and cache keep of the failure: older browsers never ask again for a module that failed under the same address, and a
 * network's sign-in page in its place can be kept like any file. Throws when it can't be had; a later call begins anew.
 */
export async function importAnew<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch {
    const address = addressIn(load);
    if (address === undefined) return load();
    await fetch(address, { cache: 'reload' });
    return load().catch(() => {
      times += 1;
      return import(/* @vite-ignore */ `${address}?igen=${times}`) as Promise<Module>;
    });
  }
}

/**
 * The address that a built `import()` names: all built modules lie in one folder. No error tells it in all browsers, and none where the file came and was cut.
 * Undefined where the build has put the module into the same file.
 */
function addressIn(load: () => unknown): string | undefined {
  const file = /import\(["'`]\.\/([\w.-]+\.js)["'`]\)/.exec(String(load))?.[1];
  return file === undefined ? undefined : new URL(file, import.meta.url).href;
}
