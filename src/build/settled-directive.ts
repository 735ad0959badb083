import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Starts the island on first use, or when the page has come to rest: after so many milliseconds, if a number is given. */
    'client:settled'?: true | number;
  }
}

/**
 * Adds `client:settled`: the island is fetched when the page is first used, or when it has been still for a
 * while. Its scripts then never stand before the first picture of a page that can be read without them.
 */
export function settledDirective(): AstroIntegration {
  return {
    name: 'settled-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'settled', entrypoint: './src/islands/settled.ts' });
      },
    },
  };
}
