const ownScript = /\/_astro\/[\w./-]+\.js/g;

/**
 * Whether the host has a newer build of this page: it names scripts that this one does not know. Files of the older
 * build can be gone then, and only the newer page leads to those that are there. False when nobody can say.
 */
export async function isRenewed(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'reload' });
    if (!response.ok) return false;
    const known =
      JSON.stringify(performance.getEntriesByType('resource')) + document.documentElement.outerHTML;
    return (
      (await response.text()).match(ownScript)?.some((script) => !known.includes(script)) ?? false
    );
  } catch {
    return false;
  }
}
