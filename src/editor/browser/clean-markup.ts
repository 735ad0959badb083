import DOMPurify from 'dompurify';

/** Text that becomes markup is cleaned first, whoever writes it; scripts are this server's own. */
export function cleanMarkup(): void {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: object): unknown };
  };
  trustedTypes?.createPolicy('default', {
    createHTML: (text: string) => DOMPurify.sanitize(text),
    createScriptURL: (address: string) => {
      if (
        new URL(address, location.href).origin !== location.origin &&
        !address.startsWith('blob:')
      )
        throw new TypeError(address);
      return address;
    },
  });
}
