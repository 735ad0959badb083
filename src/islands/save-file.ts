/** Gives the reader a file that was made in the page. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Safari fetches it after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
