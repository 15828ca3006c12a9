import { describe, expect, test } from 'vitest';
import { analyser as french } from '../../../src/languages/fr/analyser.ts';
import { createSearch, MOST_SIGNS, MOST_WORDS, type Analyser } from '../../../src/pack/search/index.ts';
import { realContent } from '../../support/packs.ts';

/** What a search reads of a query: counted at the analyser, through which everything goes. */
const counts = { signs: 0, stems: 0 };
const counting: Analyser = {
  ...french,
  splitWords: (text) => {
    counts.signs += text.length;
    return french.splitWords(text);
  },
  stem: (word) => {
    counts.stems += 1;
    return french.stem(word);
  },
};
const pack = realContent();
const search = createSearch(pack, pack.search, counting);

/** A word is looked up joined with the next one, in parts, for its meaning, and as it stands in a sentence. */
const LOOKS = 5;
const HUGE = 20_000;
const repeat = (words: string): string => words.repeat(Math.ceil(HUGE / words.length)).slice(0, HUGE);

describe('a huge query is answered like its beginning, and no more of it is read:', () => {
  test.each([
    ['one word', repeat('plainte')],
    ['one letter', repeat('a')],
    ['digits', repeat('1')],
    ['digits with blanks', repeat('1 ')],
    ['blanks', repeat(' ')],
    ['many words', repeat('elle a fugué avec sa copine et la police ne prend pas ma plainte, ')],
    ['many words with errors', repeat('disparision plinte chantge avocta girafe ')],
    ['small words', repeat('a b c d ')],
    ['accents alone', repeat('e\u0301\u0301\u0301')],
  ])('%s', (_, typed) => {
    expect(typed).toHaveLength(HUGE);
    const beginning = search.find(typed.slice(0, MOST_SIGNS));
    counts.signs = 0;
    counts.stems = 0;
    expect(search.find(typed)).toEqual(beginning);
    expect(counts.signs).toBeLessThanOrEqual(MOST_SIGNS);
    expect(counts.stems).toBeLessThanOrEqual(LOOKS * MOST_WORDS);
  });
});

test('everything that the guide names, and every query that people are known to type, is read whole', () => {
  const names = [
    ...pack.procedures.flatMap(({ title, short, situation }) => [title, short, situation]),
    ...pack.contacts.map(({ name }) => name),
    ...pack.signs.flatMap(({ title, signs }) => [title, ...signs.map(({ label }) => label)]),
    ...pack.pages.map(({ title }) => title),
    ...pack.search.synonyms.flatMap(({ words }) => words),
  ];
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => name.length > MOST_SIGNS || french.splitWords(name).length > MOST_WORDS)).toEqual([]);
});

test('a letter that is pasted finds what its first sentences say', () => {
  const letter = `Bonjour, ma fille a fugué hier soir et je ne sais pas où elle est. ${repeat('Merci de votre aide. ')}`;
  const [first] = search.find(letter)?.groups[0]?.results ?? [];
  expect(first).toMatchObject({ kind: 'procedure', id: 'signaler-la-disparition' });
});
