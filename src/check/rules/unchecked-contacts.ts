import type { Problem } from '../problem.ts';
import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { monthsBetween, toDate } from '../written-date.ts';

/** The municipality's ways in, as kommune.yaml names them. */
const entrances = ['kontakt', 'virksomhedsindgang', 'borgerindgang', 'ungeindgang'];

/** Numbers and mails of the municipality that nobody has tried, or not for a year. */
export const findUncheckedContacts: Rule = ({ municipality, today }) => {
  if (municipality === undefined) return [];
  const { file, fields } = municipality;
  const isOld = (date: string | undefined) =>
    date !== undefined && monthsBetween(date, today) >= 12;
  return entrances.flatMap((entrance): Problem[] => {
    const contact = valueAt(fields, entrance);
    const canBeTried = ['telefon', 'email'].some((key) => valueAt(contact, key) !== undefined);
    const written = valueAt(contact, 'kontrolleret');
    const field = `${entrance}.kontrolleret`;
    if (canBeTried && written === undefined) {
      const message =
        'mangler. Prøv nummeret og mailen, og skriv datoen. Indtil da står der på siden Om, at de ikke er prøvet.';
      return [{ file, field, message }];
    }
    const message = 'er over 12 måneder gammel. Prøv nummeret og mailen, og skriv den nye dato.';
    return isOld(toDate(written)) ? [{ file, field, message }] : [];
  });
};
