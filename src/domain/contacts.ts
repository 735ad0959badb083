import type { Municipality } from '../schema/municipality.ts';

/** Whether the municipality has a number or a mail address that nobody has tried. */
export const hasUntriedContacts = ({
  contact,
  companyEntrance,
  citizenEntrance,
}: Pick<Municipality, 'contact' | 'companyEntrance' | 'citizenEntrance'>): boolean =>
  [contact, companyEntrance, citizenEntrance].some(
    ({ phone, email, checked }) => (phone ?? email) !== undefined && checked === undefined,
  );
