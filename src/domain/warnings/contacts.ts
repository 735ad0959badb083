import type { Problem, RawFile } from '../problem.ts';
import { toDate } from '../problems/dates.ts';
import { valueAt } from '../problems/raw-value.ts';
import { monthsBetween } from './age.ts';

/** The municipality's ways in, as kommune.yaml names them. */
const entrances = ['kontakt', 'virksomhedsindgang', 'borgerindgang'];

/** Numbers and mails of the municipality that nobody has tried, or not for a year; and its statement, a year old. */
export function findUncheckedContacts({ file, fields }: RawFile, today: string): Problem[] {
  const isOld = (date: string | undefined) =>
    date !== undefined && monthsBetween(date, today) >= 12;
  const contacts = entrances.flatMap((entrance): Problem[] => {
    const contact = valueAt(fields, entrance);
    const canBeTried = ['telefon', 'email'].some((key) => valueAt(contact, key) !== undefined);
    const written = valueAt(contact, 'kontrolleret');
    const field = `${entrance}.kontrolleret`;
    if (canBeTried && written === undefined) {
      const message =
        'mangler. Prøv nummeret og mailen, og skriv datoen. Indtil da står der på siden, at de ikke er kontrolleret.';
      return [{ file, field, message }];
    }
    const message = 'er over 12 måneder gammel. Prøv nummeret og mailen, og skriv den nye dato.';
    return isOld(toDate(written)) ? [{ file, field, message }] : [];
  });
  const statement = 'tilgaengelighedserklaering';
  const message = 'er over 12 måneder gammel. Gå erklæringen igennem, og skriv den nye dato.';
  return isOld(toDate(valueAt(fields, statement, 'opdateret')))
    ? [...contacts, { file, field: `${statement}.opdateret`, message }]
    : contacts;
}
