/** Eight figures however they are parted, with or without the country: a form takes them, and the file gets them in pairs. */
export const anyPhone = String.raw`^\s*(?:(?:\+|00)45)?[\s-]?\d(?:[\s-]?\d){7}\s*$`;

/** A telephone number as a file has it; what is none stays for the check to tell of. */
export function inPairs(written: string): string {
  const [, country, number = ''] = /^\s*((?:\+|00)45)?([\d\s-]+)$/.exec(written) ?? [];
  const digits = number.replaceAll(/\D/g, '');
  if (digits.length !== 8) return written;
  const pairs = digits.replaceAll(/\d\d(?=\d)/g, '$& ');
  return country === undefined ? pairs : `+45 ${pairs}`;
}
