/**
 * A Danish key as a reader would write it: `soegeord` is »Søgeord«, `hos-jer` »Hos jer«, `svarInden` »Svar inden«.
 * Keys write æ, ø and å as ae, oe and aa; one whose letters mean something else has a title of its own in its schema.
 */
export function sayKey(key: string): string {
  const words = key
    .replace(/-/g, ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replaceAll('aa', 'å');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
