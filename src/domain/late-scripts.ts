/** A script element as Astro writes it for a component's own script. */
const ownScript = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Keeps a page's scripts from competing with its text: their addresses move to the body, where `startLateScripts`
 * finds them. Every page can be read and used without them.
 */
export function postponeScripts(html: string): string {
  const sources = [...new Set([...html.matchAll(ownScript)].map(([, source = '']) => source))];
  if (sources.length === 0) return html;
  const text = html.replaceAll(ownScript, '');
  const at = findBody(text) + '<body'.length;
  return `${text.slice(0, at)} data-scripts="${sources.join(' ')}"${text.slice(at)}`;
}

/** Comments, elements whose text is no markup, and tags; a quoted value can hold what looks like a tag. */
const markup =
  /<!--[\s\S]*?-->|<(script|style|title)\b[^>]*>[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/**
 * Where the body's tag begins. A description or a title of an editor's can hold the same letters, and to write
 * there would end its quotes: what follows them would become markup.
 */
function findBody(html: string): number {
  for (const { 0: tag, index } of html.matchAll(markup)) if (/^<body[\s>]/.test(tag)) return index;
  throw new Error('A page without a body cannot have scripts.');
}

/**
 * The code that fetches them: when the page has loaded and had time to be painted, or when somebody begins to use
 * it. It is the same on every page, so one hash in the content policy lets it run. While writing there is nothing
 * to find. The body's attribute is gone when all have run.
 */
export const startLateScripts = `{let b=document.body,u=['pointerover','touchstart','focusin','keydown'],s=()=>{for(let e of u)removeEventListener(e,s,true);let l=(b.dataset.scripts??'').split(' ').filter(Boolean);Promise.allSettled(l.map(a=>import(a))).then(()=>b.removeAttribute('data-scripts'))};for(let e of u)addEventListener(e,s,true);addEventListener('load',()=>setTimeout(s,300))}`;
