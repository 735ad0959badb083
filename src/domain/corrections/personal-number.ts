/** A day, a month, a year of two figures and four more: what a Danish personal number looks like (CPR-loven, § 3). */
const personalNumber =
  /(?:^|[^\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?![\d-])/;

/** Figures in an address of the web are part of the address. */
const address = /https?:\/\/\S+/g;

/** Whether a text holds what looks like somebody's personal number. */
export const hasPersonalNumber = (text: string): boolean =>
  personalNumber.test(text.replaceAll(address, ' '));
