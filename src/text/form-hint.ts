/** What a form shows a field as, where the hint for a file would mislead. */
export type HintFor = 'choice' | 'switch' | 'text';

/**
 * The description of a field as a form needs it: whoever writes in a file is told of quotes, of true and false, and of
 * names of files; a form has a field, a switch and a list.
 */
export function toFormHint(description: string | undefined, kind: HintFor): string | undefined {
  const hint = (description ?? '')
    .replace(', i anførselstegn', '')
    .replace(/, fx "([^"]*)"/, ', fx $1')
    .replace(/^(Filnavn|Mappenavn)[^.]*\.\s*/, kind === 'choice' ? '' : '$&')
    .replace(/^(?:Skriv )?true, (når|indtil) /, kind === 'switch' ? 'Slå til, $1 ' : '$&')
    .replace(' (true eller false)', '')
    .trim();
  return hint === '' ? undefined : hint;
}
