/** How long the browser may take to begin reading. */
const KEPT_MS = 10_000;

/** Puts a file into the downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  [link.href, link.download] = [address, name];
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
