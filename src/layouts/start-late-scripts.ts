/**
 * The code that fetches the scripts whose addresses the build has moved to the body: when the page has loaded and had time to be painted, or when somebody begins to use
 * it. It is the same on every page, so one hash in the content policy lets it run. While writing there is nothing
 * to find. The body's attribute is gone when all have run.
 */
export const startLateScripts = `{let b=document.body,u=['pointerover','touchstart','focusin','keydown'],s=()=>{for(let e of u)removeEventListener(e,s,true);let l=(b.dataset.scripts??'').split(' ').filter(Boolean);Promise.allSettled(l.map(a=>import(a))).then(()=>b.removeAttribute('data-scripts'))};for(let e of u)addEventListener(e,s,true);addEventListener('load',()=>setTimeout(s,300))}`;
