/** A script element as Astro writes it for a component's own script. */
const ownScript = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Keeps a page's scripts from competing with its text: their addresses move to the body, where `startLateScripts`
 * finds them. Every page can be read and used without them.
 */
export function postponeScripts(html: string): string {
  const sources = new Set<string>();
  const text = html.replaceAll(ownScript, (_, source: string) => {
    sources.add(source);
    return '';
  });
  if (sources.size === 0) return html;
  const at = findBody(text) + '<body'.length;
  return `${text.slice(0, at)} data-scripts="${[...sources].join(' ')}"${text.slice(at)}`;
}

/** Comments, elements whose text is no markup, and tags; a quoted value can hold what looks like a tag. */
const markup =
  /<!--[\s\S]*?-->|<(script|style|title)\b[^>]*>[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/**
 * Where the body's tag begins. A description or a title of an editor's can hold the same letters, and to write
 * there would end its quotes: what follows them would become markup.
 */
function findBody(html: string): number {
  const first = html.indexOf('<body');
  if (first >= 0 && html.indexOf('<body', first + 1) < 0) return first;
  for (const { 0: tag, index } of html.matchAll(markup)) if (/^<body[\s>]/.test(tag)) return index;
  throw new Error('A page without a body cannot have scripts.');
}
