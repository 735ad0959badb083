/** What a reader writes in. */
export type Written = HTMLInputElement | HTMLTextAreaElement;

/** Whether it is a box to tick. */
export const isTick = (one: Written): one is HTMLInputElement =>
  one instanceof HTMLInputElement && ['checkbox', 'radio'].includes(one.type);

/**
 * Whether a field is other than the page was built: somebody has written there, perhaps before the field's script had
 * come, or the browser has put back what stood there. A script that puts back what it has kept asks this first, so that
 * nothing is lost that is on the screen.
 */
export const isChanged = (one: Written): boolean =>
  isTick(one) ? one.checked !== one.defaultChecked : one.value !== one.defaultValue;
