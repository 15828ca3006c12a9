import type { Language } from '../languages/index.ts';

/** Words as an id: without accents, lower case, joined by hyphens. */
export function slug(words: string, { spelledOut }: Pick<Language, 'spelledOut'>): string {
  const bare = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const plain = bare.replaceAll(/[^a-z0-9]/g, (letter) => spelledOut[letter] ?? letter);
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
