/**
 * A number as Danes write it, as a form reads it: the comma of decimals becomes a point, and the points or blanks between
 * thousands go. A point before three figures stands for thousands unless the number would then be more than the field takes.
 * @param most the largest number of the field; undefined where there is none.
 * @returns what is written when there is nothing to change, so that nobody is interrupted while writing.
 */
export function toFormNumber(written: string, most: number | undefined): string {
  const [, sign = '', whole = '', decimals] =
    /^\s*(-?)(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d*))?\s*$/.exec(written) ?? [];
  if (whole === '') return written;
  const digits = whole.replaceAll(/\D/g, '');
  const isDecimal = /^\d+\.\d{3}$/.test(whole) && decimals === undefined;
  if (isDecimal && most !== undefined && Number(digits) > most) return written;
  return sign + digits + (decimals === undefined ? '' : `.${decimals}`);
}
