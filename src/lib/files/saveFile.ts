/**
 * Hands a file to the reader as a download of this name. `type` is the media type of a text and counts for nothing where the content is
 * a blob, which has its own. The browser says whether and where it was saved; the page never learns.
 */
export function saveFile(name: string, content: Blob | string, type = 'text/plain;charset=utf-8'): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers begin to read the address after the click is over, some of them late.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
