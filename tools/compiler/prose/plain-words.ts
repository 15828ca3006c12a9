/** Words as they are compared: small letters, one kind of apostrophe, one space. */
export function plainWords(text: string): string {
  return text.toLowerCase().replaceAll('\u2019', "'").replaceAll(/\s+/gu, ' ').trim();
}
