import { editorText } from '../../text/editor.ts';

/** Opens the folder when the form has been drawn: there is one only, and nothing to sign in to. */
export function beginAtOnce(): void {
  const root = document.querySelector('#nc-root')!;
  const begin = (): boolean => {
    const button = [...root.querySelectorAll('button')].find((one) =>
      one.textContent.includes(editorText.openFolder),
    );
    button?.click();
    return button !== undefined;
  };
  if (begin()) return;
  const watcher = new MutationObserver(() => {
    if (begin()) watcher.disconnect();
  });
  watcher.observe(root, { childList: true, subtree: true, characterData: true });
}
