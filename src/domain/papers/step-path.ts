/** The name of a question within its page and its file. */
export const stepPath = (name: string): string => `trin-${name}`;
