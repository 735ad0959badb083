/** What stands in a draft where somebody has to write: the check reminds of it until it is gone. */
export const toWrite = 'Her skal nogen skrive.';

/** The same on a page that readers meet, as of a place that was taken from a table: it is true of the page, too. */
export const missingText = 'Tekst mangler.';

/** Whether a text has been written, and does not only keep the place of one. */
export const isWritten = (text: string): boolean => ![toWrite, missingText].includes(text.trim());
