import { escapeText, writeLines } from './content-lines.ts';
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
  return writeLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeText(name)}`,
    `N:${escapeText(name)};;;;`,
    `ORG:${escapeText(name)}`,
    'X-ABSHOWAS:COMPANY',
    ...(phone ? [`TEL;TYPE=WORK,VOICE:${international(phone)}`] : []),
    ...(mobile ? [`TEL;TYPE=WORK,CELL:${international(mobile)}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET,WORK:${escapeText(email)}`] : []),
    ...(web ? [`URL:${web}`] : []),
    ...(hasAddress
      ? [`ADR;TYPE=WORK:${address.map((part) => escapeText(part ?? '')).join(';')}`]
      : []),
    ...(note ? [`NOTE:${escapeText(note)}`] : []),
    `SOURCE:${source}`,
    'END:VCARD',
  ]);
}
