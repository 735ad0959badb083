import type { Directory, Enterprise } from '../domain/directory.ts';
import { writeVCard } from '../domain/vcard.ts';
import { absolute, routes } from '../routes.ts';
import { profileText } from '../text/profile.ts';

/** The enterprises that have a contact card: those that are there. */
export const listCardHolders = ({ enterprises }: Directory): Enterprise[] =>
  enterprises.filter(({ isHistorical }) => !isHistorical);

/**
 * An enterprise's contact card, for the reader's address book.
 * @param site the address of the host.
 */
export function writeContactCard(enterprise: Enterprise, site: URL | string | undefined): string {
  const { name, slug, address, contact, openingHours } = enterprise;
  const belongsTo = contact.belongsTo && profileText.belongsTo(name, contact.belongsTo);
  const hours =
    openingHours.length > 0 && `${profileText.openingHours}: ${openingHours.join('; ')}`;
  return writeVCard({
    name,
    phone: contact.phone ?? contact.sales?.phone,
    mobile: contact.sms,
    email: contact.email ?? contact.sales?.email,
    web: contact.web,
    street: address?.street,
    postalCode: address?.postalCode,
    town: address?.town,
    note: [belongsTo, contact.note, hours].filter(Boolean).join('\n') || undefined,
    source: absolute(routes.enterprise(slug), site),
  });
}
