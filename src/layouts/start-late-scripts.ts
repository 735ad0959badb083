/**
 * The code that fetches the scripts whose addresses the build has moved to the body: when the page has loaded and had
 * time to be painted, when somebody begins to use it (`data-used` on the document says so, and with which key, for the script
 * that it was meant for), or at once where the address asks something that is not fetched ahead. It is the same on every
 * page, so one hash in the content policy lets it run. While writing there is nothing to find. The body's attribute is
 * gone when all have been tried.
 *
 * What islands hold is copied before anybody else can change it, to be put back where one breaks.
 *
 * As long as one could not be had, `data-late` on the document says so to the style sheets. Those are asked for again,
 * under another address, when the line or the reader is back, or when the button of a `LoadFailed` is pressed.
 */
export const startLateScripts = `{globalThis.built=new Map([...document.querySelectorAll('astro-island')].map(i=>[i,i.cloneNode(true)]));let b=document.body,h=document.documentElement.dataset,u=['pointerover','touchstart','focusin','keydown'],n=0,l,t=()=>Promise.all(l.map(a=>import(a+(n?'?igen='+n:'')).then(()=>l=l.filter(c=>c!=a),()=>{}))).then(()=>{n++;if(l[0])h.late='failed';else delete h.late;b.removeAttribute('data-scripts');for(let e of u)removeEventListener(e,s,true)}),r=()=>n&&l[0]&&t(),s=e=>{if(e)h.used=e.key??'';if(l)return;l=(b.dataset.scripts??'').split(' ').filter(Boolean);t()};for(let e of u)addEventListener(e,s,true);addEventListener('load',()=>setTimeout(s,300));if(location.search&&!h.ahead)s({});addEventListener('online',r);addEventListener('pageshow',r);addEventListener('click',e=>{if(e.target.closest?.('[data-failed] button'))r()})}`;
