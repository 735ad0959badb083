/**
 * The code in the head of the search's pages: where the address asks something, all that the first answer needs is asked
 * for at once, side by side, and the answer begun. The build writes what that is onto the page. What starts
 * the page's island comes after it; the island's modules, the largest of all among them, wait until it is known what was
 * found. Without a question nothing is fetched.
 *
 * A shared link shows its answers: `data-asked` tells the style sheets before anything is painted, so that the answer has
 * its room, and the links that stand there meanwhile do not flash by before it. Without the search, as when its code
 * doesn't come, they are shown after all, and nothing else moves.
 */
export const beginAtOnce = `{let d=document.documentElement.dataset,q=location.search.length>1;if(q){d.asked='';addEventListener('DOMContentLoaded',()=>setTimeout(()=>{if(document.querySelector('astro-island[ssr]'))d.asked='late'},6000))}if(d.ahead&&q){let[b,...f]=d.ahead.split(' '),p=f=>{for(let a of f){let l=document.createElement('link');if(a.endsWith('.js'))l.rel='modulepreload';else{l.rel='preload';l.as='fetch';l.crossOrigin=''}l.href=a;document.head.append(l)}};let[s,...i]=d.island.split(' ');globalThis.fetchedAhead=import(b).catch(()=>{}).then(()=>{import(s).catch(()=>{});return globalThis.foundAhead}).then(()=>p(i));p(f)}}`;
