import type { Enterprise, Service } from './directory.ts';

/** Where something is delivered: named towns, or so many kilometres from the place. Neither when nobody has told. */
export interface DeliveryArea {
  towns: readonly string[];
  km: number | undefined;
}

/** Where a place delivers, whatever it is. */
export const areaOfEnterprise = ({ deliversTo }: Pick<Enterprise, 'deliversTo'>): DeliveryArea => ({
  towns: [...(deliversTo?.towns ?? []), ...(deliversTo?.otherTowns ?? [])],
  km: deliversTo?.km,
});

/**
 * Where a service is delivered: its own towns, else those of its place. What is only done at the place is delivered
 * nowhere, so the place's area says nothing of it.
 */
export function areaOfService({ area, delivery, enterprise }: Service): DeliveryArea {
  const isBrought = delivery.some((way) => way !== 'at-enterprise');
  return area.length > 0 || !isBrought
    ? { towns: area, km: undefined }
    : areaOfEnterprise(enterprise);
}
