import { formatNumber } from '../domain/numbers.ts';

/** What a field says that holds no more than so many letters: nothing as long as there is room enough. */
export const fieldLimitText = (most: number, left: number, refused: number): string => {
  const room = `Der er plads til ${formatNumber(most)} tegn`;
  if (refused > 1) return `${room}. De sidste ${formatNumber(refused)} tegn kom ikke med.`;
  if (left === 0) return `${room}. Feltet er fyldt.`;
  return isNear(most, left) ? `${room}, ${formatNumber(left)} tilbage.` : '';
};

/** A tenth of the room, or a short word. */
const isNear = (most: number, left: number): boolean => left <= Math.max(20, most / 10);
