/** Words as they are compared: small letters, one kind of apostrophe, one space. */
export function plainWords(text: string): string {
  return text.toLowerCase().replaceAll('\u2019', "'").replaceAll(/\s+/gu, ' ').trim();
}

/** The first line of a file that holds some words (apostrophes and spaces as typed or as printed); 1 when none does. */
export function findLine(files: ReadonlyMap<string, string>, file: string, words: string): number {
  const plain = (text: string): string => text.replaceAll('\u2019', "'").replaceAll(/[\s\u00A0\u202F]+/g, ' ');
  const wanted = plain(words);
  const index = (files.get(file) ?? '').split('\n').findIndex((line) => plain(line).includes(wanted));
  return index < 0 ? 1 : index + 1;
}
