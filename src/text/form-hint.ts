/** What a form shows a field as, where the hint for a file would mislead. */
export type HintFor = 'choice' | 'picture' | 'switch' | 'text';

/**
 * The description of a field as a form needs it: whoever writes in a file is told of quotes, of true and false, and of
 * names of files; a form has a field, a switch and a list.
 */
export function toFormHint(description: string | undefined, kind: HintFor): string | undefined {
  const hint = (description ?? '')
    .replace(', i anførselstegn', '')
    .replace(/, fx "([^"]*)"/, ', fx $1')
    .replaceAll(/"([^"]+)"/g, '»$1«')
    .replace(' ("")', '')
    .replace(
      /,? som (den|de) hedder i kommune\.yaml( under steder)?/,
      kind === 'choice' ? '' : '$&',
    )
    .replace(/ i samme mappe(, fx \.\/\S+\.\w+)?/, kind === 'picture' ? '' : '$&')
    .replace(/^(Filnavn|Mappenavn)[^.]*\.\s*/, kind === 'choice' ? '' : '$&')
    .replace(/^(?:Skriv )?true, (når|indtil) /, kind === 'switch' ? 'Slå til, $1 ' : '$&')
    .replace(' (true eller false)', '')
    .trim();
  return hint === '' ? undefined : hint;
}
