import type { DeliveryArea } from '../domain/delivery-area.ts';

/** Where something is delivered, line by line; nothing where nobody has told. */
export const deliveryAreaText = ({ towns, km }: DeliveryArea): string[] =>
  km === undefined ? [...towns] : [`Op til ${km} km fra stedet`];
