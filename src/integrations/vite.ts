import type { AstroUserConfig } from 'astro';
import { municipalityDir } from '../municipality.ts';

/**
 * One style sheet for the whole site: small, fetched once, and with its layers always in the same order.
 * No file is inlined as a data address, since the content policy allows none.
 */
export const vite: NonNullable<AstroUserConfig['vite']> = {
  build: { assetsInlineLimit: 0, cssCodeSplit: false },
  resolve: { alias: { '@kommune': municipalityDir } },
};
