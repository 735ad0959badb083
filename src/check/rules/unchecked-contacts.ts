import type { Problem, RawFile } from '../problem.ts';
import { toDate } from './dates.ts';
import { valueAt } from '../raw-value.ts';
import { monthsBetween } from './old-things.ts';
import { explainStatementAge } from './statement-age.ts';

/** The municipality's ways in, as kommune.yaml names them. */
const entrances = ['kontakt', 'virksomhedsindgang', 'borgerindgang'];

/** Numbers and mails of the municipality that nobody has tried, or not for a year, or that are missing; and its statement, nearly a year old. */
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
  return [...contacts, ...findMissingWays(file, fields), ...findOldStatement(file, fields, today)];
}

/** Whoever meets a barrier must be able to say so in both ways: the law asks for a phone and for something in writing. */
const findMissingWays = (file: string, fields: unknown): Problem[] =>
  ['telefon', 'email']
    .filter((way) => valueAt(fields, 'kontakt', way) === undefined)
    .map((way) => ({
      file,
      field: `kontakt.${way}`,
      message:
        'mangler. Erklæringen om tilgængelighed skal efter loven give både et nummer at ringe til og en adresse at skrive til. Skriv det her.',
    }));

function findOldStatement(file: string, fields: unknown, today: string): Problem[] {
  const statement = 'tilgaengelighedserklaering';
  const updated = toDate(valueAt(fields, statement, 'opdateret'));
  const message = updated === undefined ? undefined : explainStatementAge(updated, today);
  return message === undefined ? [] : [{ file, field: `${statement}.opdateret`, message }];
}
