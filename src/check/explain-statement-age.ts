const day = 24 * 60 * 60 * 1000;

/** So many days before its year is over, an editor is told. */
const notice = 30;

/**
 * What to say of an accessibility statement that was last gone through on `date`; undefined while there is time. The
 * law asks for it at least once a year (bekendtgørelse nr. 904 af 22. august 2019 om tilgængelighedserklæringer).
 * @param date YYYY-MM-DD. @param today the day to compare with, YYYY-MM-DD.
 */
export function explainStatementAge(date: string, today: string): string | undefined {
  // A partial date counts from its first day; one that no calendar has is an error already, and said as one.
  const yearIsOver = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(yearIsOver.getTime())) return undefined;
  yearIsOver.setUTCFullYear(yearIsOver.getUTCFullYear() + 1);
  const left = (yearIsOver.getTime() - Date.parse(`${today}T00:00:00Z`)) / day;
  if (left > notice) return undefined;
  const age =
    left > 0
      ? `er snart over 12 måneder gammel (den ${yearIsOver.toISOString().slice(0, 10)})`
      : 'er over 12 måneder gammel';
  return `${age}. Erklæringen skal efter loven gennemgås hvert år. Prøv siden igen, ret teksten, og skriv den nye dato.`;
}
