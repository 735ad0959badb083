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
  } catch (error) {
    const address = addressIn(error);
    if (address === undefined) return load();
    await fetch(address, { cache: 'reload' });
    return load().catch(() => {
      times += 1;
      return import(/* @vite-ignore */ `${address}?igen=${times}`) as Promise<Module>;
    });
  }
}

/** The address of the module of this site that an error names, as Chromium and Firefox do. */
function addressIn(error: unknown): string | undefined {
  const named = /https?:\/\/\S+\.js/.exec(String(error))?.[0];
  return named !== undefined && new URL(named).origin === location.origin ? named : undefined;
}
