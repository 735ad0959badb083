/**
 * The content policy lets no text become markup or code on its own (Trusted Types). Leaflet does it all the same,
 * in ways known beforehand: it asks whether SVG can be read from text, and writes its scale as text that holds no markup.
 * These pass. Anything else throws, as it would without. Import this before it. Where a browser extension has made the page's policy first, there can be no other:
 * what it lets pass does.
 */
const known = '<svg/>';

const policies = globalThis.trustedTypes;

if (policies && !policies.defaultPolicy)
  policies.createPolicy('default', {
    createHTML: (text) => (text === known || !/[<&]/.test(text) ? text : refuse(text)),
  });

function refuse(text: string): never {
  throw new TypeError(`The page does not trust this text: ${text.slice(0, 80)}`);
}
