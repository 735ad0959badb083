import { tel } from '../domain/mail.ts';
import { routes } from '../routes.ts';
import { readToday } from '../today.ts';
import { getDirectory } from './directory.ts';

/**
 * The file that says whom to tell of a hole in the site (RFC 9116). It has to expire: a year after the build, so that a
 * site nobody builds any more stops promising an answer.
 */
export async function getSecurityFile(): Promise<string> {
  const { municipality } = await getDirectory();
  const { email, phone, web } = municipality.contact;
  const [year = '', ...rest] = readToday().split('-');
  const nextYear = [Number(year) + 1, ...rest].join('-').replace('-02-29', '-02-28');
  const contacts = [email && `mailto:${email}`, web, phone && tel(phone)].filter(Boolean);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${nextYear}T00:00:00Z`,
    'Preferred-Languages: da, en',
    `Canonical: ${new URL(routes.securityFile(), municipality.origin).href}`,
    '',
  ].join('\n');
}
