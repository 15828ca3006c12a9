import { expect, it } from 'vitest';
import { addSearchWord, searchWordsOf } from '../../../tools/guide/search/search-words.ts';

const files = new Map([
  [
    'fr/search.yaml',
    'common: [eau]\nsynonyms:\n  # what leaks\n  - words: [ça coule, =pas fermé] # as it is said\n' +
      '    means: [procedure:couper-l-eau, contact:pompiers]\n',
  ],
]);

it('lists what people type for a thing, as they type it', () => {
  expect(searchWordsOf(files, 'fr', 'contact:pompiers')).toEqual(['ça coule', 'pas fermé']);
  expect(searchWordsOf(files, 'fr', 'letter:declaration')).toEqual([]);
  expect(searchWordsOf(files, 'es', 'contact:pompiers')).toBeNull();
});

it('teaches a word to the entry of the thing, or a new one, and leaves all else', () => {
  expect(addSearchWord(files, 'fr', 'procedure:couper-l-eau', ' le robinet,  ouvert ')).toEqual({
    text: files.get('fr/search.yaml')?.replace('=pas fermé]', '=pas fermé, "le robinet, ouvert"]'),
  });
  expect(addSearchWord(files, 'fr', 'contact:pompiers', 'au feu')).toEqual({
    text: `${files.get('fr/search.yaml')}  - words: ["au feu"]\n    means: [contact:pompiers]\n`,
  });
});

it('tells why it cannot', () => {
  expect(addSearchWord(files, 'fr', 'contact:pompiers', 'ça coulait')).toEqual({ refused: 'known' });
  expect(addSearchWord(files, 'fr', 'contact:pompiers', 'eau')).toEqual({ refused: 'idle' });
  expect(addSearchWord(files, 'es', 'contact:pompiers', 'fuego')).toEqual({ refused: 'no-search' });
});
