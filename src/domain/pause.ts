/** The last day of a pause that is on; undefined when there is none or it is over. Both days are YYYY-MM-DD. */
export const pauseOn = (today: string, lastDay: string | undefined): string | undefined =>
  (lastDay ?? '') >= today ? lastDay : undefined;
