/**
 * The content policy lets no text become markup or code on its own (Trusted Types). Two libraries do it all the
 * same, in ways known beforehand: Leaflet asks whether SVG can be read from text, and writes its scale as text that
 * holds no markup; the search engine starts its own worker. These pass. Anything else throws, as it would without.
 * Import this before either of them. Where a browser extension has made the page's policy first, there can be no other:
 * what it lets pass does.
 */
const known = '<svg/>';

const worker = /^\/pagefind\/[\w-]+\.js$/;

const policies = globalThis.trustedTypes;

if (policies && !policies.defaultPolicy)
  policies.createPolicy('default', {
    createHTML: (text) => (text === known || !/[<&]/.test(text) ? text : refuse(text)),
    createScriptURL: (address) => {
      const url = new URL(address, location.href);
      return url.origin === location.origin && worker.test(url.pathname)
        ? address
        : refuse(address);
    },
  });

function refuse(text: string): never {
  throw new TypeError(`The page does not trust this text: ${text.slice(0, 80)}`);
}
