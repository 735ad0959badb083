/** A quarter of a year, as it is written: `2026-K3`. */
export type Quarter = `${string}-K${string}`;

/** How a quarter is written. */
export const quarterPattern = /^\d{4}-K[1-4]$/;

/** The year and the number of a quarter. */
export const partsOf = (quarter: Quarter): { year: number; number: number } => ({
  year: Number(quarter.slice(0, 4)),
  number: Number(quarter.slice(6)),
});

/** The last month of a quarter, as a partial date: `2026-09` of `2026-K3`. */
export function lastMonthOf(quarter: Quarter): string {
  const { year, number } = partsOf(quarter);
  return `${year}-${String(number * 3).padStart(2, '0')}`;
}

/** The last day of a quarter, YYYY-MM-DD. */
export const lastDayOf = (quarter: Quarter): string =>
  `${lastMonthOf(quarter)}-${['31', '30', '30', '31'][partsOf(quarter).number - 1]}`;

/** The quarter that a day lies in. @param day YYYY-MM-DD. */
export const quarterOf = (day: string): Quarter =>
  `${day.slice(0, 4)}-K${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarter so many before another; a negative number is after it. */
export function quarterBefore(quarter: Quarter, count: number): Quarter {
  const { year, number } = partsOf(quarter);
  const index = year * 4 + number - 1 - count;
  return `${Math.floor(index / 4)}-K${(((index % 4) + 4) % 4) + 1}`;
}
