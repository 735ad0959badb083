/*
 * What contact cards (RFC 2426) and calendars (RFC 5545) share: a line for each thing that is said,
 * and long ones folded.
 */

/** A text as the value of a line: backslash, comma, semicolon and line break are written with a backslash. */
export const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|[\n\r]/g, '\\n')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;');

/** The lines as a file: those of more than 75 bytes go on in the next, which begins with a space. */
export const writeLines = (lines: readonly string[]): string =>
  `${lines.map(fold).join('\r\n')}\r\n`;

function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > 75) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

/** How many bytes UTF-8 writes a character with: by its number, since an encoder is asked much more slowly. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
