const ownScript = /\/_astro\/[\w./-]+\.js/g;

/**
 * Whether the host has a newer build of this page: it names scripts that this one does not know. Files of the older
 * build can be gone then, and only the newer page leads to those that are there. False when nobody can say.
 */
export async function isRenewed(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'reload' });
    if (!response.ok) return false;
    const known = new Set([
      ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      ...(document.documentElement.outerHTML.match(ownScript) ?? []),
    ]);
    return (await response.text()).match(ownScript)?.some((script) => !known.has(script)) ?? false;
  } catch {
    return false;
  }
}
