import { international } from './mail.ts';

/** What a contact card says of an organisation. */
export interface Contact {
  name: string;
  phone?: string | undefined;
  /** A number that takes text messages. */
  mobile?: string | undefined;
  email?: string | undefined;
  web?: string | undefined;
  street?: string | undefined;
  postalCode?: string | undefined;
  town?: string | undefined;
  note?: string | undefined;
  /** The page the card was made from. */
  source: string;
}

/**
 * A contact card in vCard 3.0 (RFC 2426), the form that phones and Outlook all read. The organisation is the
 * contact: no person is named.
 */
export function writeVCard(contact: Contact): string {
  const { name, phone, mobile, email, web, street, postalCode, town, note, source } = contact;
  const hasAddress = [street, postalCode, town].some((part) => part !== undefined);
  const address = ['', '', street, town, '', postalCode, 'Danmark'];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escape(name)}`,
    `N:${escape(name)};;;;`,
    `ORG:${escape(name)}`,
    'X-ABSHOWAS:COMPANY',
    ...(phone ? [`TEL;TYPE=WORK,VOICE:${international(phone)}`] : []),
    ...(mobile ? [`TEL;TYPE=WORK,CELL:${international(mobile)}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET,WORK:${escape(email)}`] : []),
    ...(web ? [`URL:${web}`] : []),
    ...(hasAddress ? [`ADR;TYPE=WORK:${address.map((part) => escape(part ?? '')).join(';')}`] : []),
    ...(note ? [`NOTE:${escape(note)}`] : []),
    `SOURCE:${source}`,
    'END:VCARD',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** Text values: backslash, comma, semicolon and line break are written with a backslash (RFC 2426, 5). */
const escape = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|[\n\r]/g, '\\n')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;');

/** Lines of more than 75 bytes go on in the next, which begins with a space (RFC 2426, 2.6). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}
