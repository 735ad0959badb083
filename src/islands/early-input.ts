/** What a reader writes in. */
export type Written = HTMLInputElement | HTMLTextAreaElement;

/**
 * Whether a field is other than the page was built: somebody has written there, perhaps before the field's script had
 * come, or the browser has put back what stood there. A script that puts back what it has kept asks this first, so that
 * nothing is lost that is on the screen.
 */
export const isChanged = (one: Partial<HTMLInputElement>): boolean =>
  one.checked !== one.defaultChecked ||
  // A box without a value says »on«, and its default nothing.
  (one.type !== 'checkbox' && one.value !== one.defaultValue);
