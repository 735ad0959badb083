/** What stands where somebody has to write: the check reminds of it until it is gone. */
export const toWrite = 'Her skal nogen skrive.';

/** Whether a text has been written, and does not only keep the place of one. */
export const isWritten = (text: string): boolean => text.trim() !== toWrite;
