/** Puts a text into the clipboard. False when the browser refuses; nothing is ever read from it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands a file to the browser's downloads. The name is seen by others: give a neutral one. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the download has begun by then; until the page goes, the file would stay in memory
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
