/** The place in the form where a file of the content is edited. */
export function hashOf(file: string): string {
  const [folder = ''] = file.split('/');
  return folder === 'kommune'
    ? '#/collections/_singletons/entries/kommune'
    : `#/collections/${folder}/entries/${file.slice(folder.length + 1).replace(/\.(md|yaml)$/, '')}`;
}

/** What a file begins with that is being edited, or undefined where none is: its ending is not in the address. */
export function openFile(hash: string): string | undefined {
  const [, folder, name] = /^#\/collections\/([^/]+)\/entries\/([^/?]+)/.exec(hash) ?? [];
  if (folder === undefined || name === undefined) return undefined;
  return folder === '_singletons' ? 'kommune/kommune' : `${folder}/${decodeURIComponent(name)}`;
}

/** Whether a file is the one that is open. */
export const isOpen = (file: string, open: string | undefined): boolean =>
  open !== undefined && (file.startsWith(`${open}/`) || file.startsWith(`${open}.`));
