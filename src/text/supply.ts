import type { Supply } from '../schema/service.ts';

/** Whether a service can be bought, in a word or two. */
export const supplyText: Record<Supply, string> = {
  'for-sale': 'Kan købes',
  allotted: 'Kommunen visiterer',
  'in-house': 'Løses kun i huset',
  'done-before': 'Lavet før',
};

/** How many can be hired for a task, where it is offered as an answer. */
export const suppliersText = (count: number): string =>
  count === 0
    ? 'Vi kender ingen, der sælger det endnu'
    : count === 1
      ? '1 sted sælger det'
      : `${count} steder sælger det`;
