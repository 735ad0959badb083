/** So much of the width is left free on each side, for the words of the outermost. */
const margin = 8;

const daysInYear = 366;

/** An axis where every year is as wide as the others, also those nothing was counted in. */
export interface TimeAxis {
  /** Where each year begins, and the last one ends, in percent of the width. */
  ticks: number[];
  /** Where a partial date is, in percent of the width: the middle of its year, of its month, or its day. */
  xOf: (date: string) => number;
}

/** An axis over some partial dates (`2021`, `2021-09`, `2021-09-15`), of which there is at least one. */
export function timeAxis(dates: readonly string[]): TimeAxis {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const count = last - first + 1;
  const toPercent = (year: number): number =>
    Number((margin + ((100 - 2 * margin) * (year - first)) / count).toFixed(1));
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => toPercent(first + index)),
    xOf: (date) => toPercent(yearsOf(date)),
  };
}

/** A partial date in years and a fraction. */
function yearsOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  return year + (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 / daysInYear;
}
