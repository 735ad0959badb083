import type { Supply } from '../schema/service.ts';

/** Whether a service can be bought, in a word or two. */
export const supplyText: Record<Supply, string> = {
  'for-sale': 'Kan købes',
  allotted: 'Kommunen visiterer',
  'in-house': 'Løses kun i huset',
  'done-before': 'Lavet før',
};
