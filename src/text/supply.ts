import type { Supply } from '../schema/service.ts';

/** Whether a service can be bought, in a word or two. */
export const supplyText: Record<Supply, string> = {
  'for-sale': 'Kan købes',
  allotted: 'Kommunen visiterer',
  'in-house': 'Løses kun i huset',
  'done-before': 'Lavet før',
};

/** How many can be hired for a task, where it is offered as an answer: one of them may sell what was asked for, or not. */
export const suppliersText = (count: number): string =>
  count === 0
    ? 'Vi kender ingen, der sælger den slags endnu'
    : count === 1
      ? '1 sted sælger den slags'
      : `${count} steder sælger den slags`;
