/**
 * A mailto address (RFC 6068), of one receiver or several with commas between: every reserved character and line break is encoded, so text never becomes
 * a header.
 */
export function mailto(address: string, subject: string, body: readonly string[]): string {
  // Half a character, as a broken paste can leave, has no encoding.
  const encode = (value: string) => encodeURIComponent(value.toWellFormed());
  const to = address.split(',').map((one) => encode(one.trim()).replace('%40', '@'));
  return `mailto:${to.join(',')}?subject=${encode(subject)}&body=${encode(body.join('\r\n'))}`;
}

/** A tel address (RFC 3966) of a Danish number. */
export const tel = (phone: string): string => `tel:${international(phone)}`;

/** An sms address (RFC 5724) of a Danish number. */
export const sms = (phone: string): string => `sms:${international(phone)}`;

/** A Danish number with the country first, without blanks. */
export const international = (phone: string): string =>
  `+45${phone.replace(/^\+45/, '').replaceAll(' ', '')}`;

/** A telephone number as text: its pairs stay in one line, for it is read and pressed in one piece. */
export const inOnePiece = (phone: string): string => phone.replaceAll(' ', '\u00A0');
