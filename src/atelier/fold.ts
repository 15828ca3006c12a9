/** Words as they are looked for: lower case, without accents. */
export const fold = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
