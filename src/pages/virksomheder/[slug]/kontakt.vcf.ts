import type { APIRoute, GetStaticPaths } from 'astro';
import type { Enterprise } from '../../../domain/directory.ts';
import { writeVCard } from '../../../domain/vcard.ts';
import { getDirectory } from '../../../queries/directory.ts';
import { absolute, routes } from '../../../routes.ts';
import { profileText } from '../../../text/profile.ts';

export const getStaticPaths = (async () => {
  const { enterprises } = await getDirectory();
  return enterprises
    .filter(({ isHistorical }) => !isHistorical)
    .map((enterprise) => ({ params: { slug: enterprise.slug }, props: { enterprise } }));
}) satisfies GetStaticPaths;

/** An enterprise's contact card, for the reader's address book. */
export const GET: APIRoute = ({ props, site }) => {
  const { name, slug, address, contact, openingHours } = props['enterprise'] as Enterprise;
  const belongsTo = contact.belongsTo && profileText.belongsTo(name, contact.belongsTo);
  const hours =
    openingHours.length > 0 && `${profileText.openingHours}: ${openingHours.join('; ')}`;
  const card = writeVCard({
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
  return new Response(card, { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
};
