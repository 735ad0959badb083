/**
 * A Danish telephone number in pairs, as the content has it: "12 34 56 78", "+45 12 34 56 78".
 * @param written eight figures with blanks, points, dashes, strokes or brackets between them, after +45, 0045 or nothing.
 * @returns undefined for what is not eight figures.
 */
export function phoneInPairs(written: string): string | undefined {
  const [, country, number = ''] =
    /^\s*(\+ ?45|0045|\(\+?45\)|45(?=\d{8}))?([\d\s.\-–/()]+)$/.exec(written) ?? [];
  const digits = number.replaceAll(/\D/g, '');
  if (digits.length !== 8) return undefined;
  const pairs = digits.replaceAll(/\d\d(?=\d)/g, '$& ');
  return country === undefined || country.startsWith('45') ? pairs : `+45 ${pairs}`;
}
