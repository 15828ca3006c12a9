import { describe, expect, test } from 'vitest';
import type { SearchWords } from '../../../src/pack/index.ts';
import { createPhraseKeys, createSearch, type Analyser } from '../../../src/pack/search/index.ts';
import { analyserOf } from '../../../tools/compiler/languages/index.ts';
import { realContent, translatedContent } from '../../support/packs.ts';

const french = analyserOf('fr');
const pack = realContent();

const found = (query: string, words: SearchWords, content = pack, analyser: Analyser = french): readonly string[] =>
  (createSearch(content, words, analyser).find(query)?.groups ?? [])
    .flatMap(({ results }) => results)
    .map(({ kind, id }) => `${kind}:${id}`);

const firstOf = (query: string, locale = 'fr'): string | undefined => {
  const content = locale === 'fr' ? pack : translatedContent(locale);
  return found(query, content.search, content, analyserOf(locale))[0];
};

describe('a sentence that no phrase is whole in', () => {
  const words = (...synonyms: SearchWords['synonyms']): SearchWords => ({ synonyms, common: ['hier'], otherwise: [] });
  const thieves = words(
    { words: ['pinceau jaune égaré', 'pinceau vert égaré au musée'], lifts: ['page:les-delais'] },
    { words: ['pinceau bleu repeint chez lui au pochoir', 'chevalet repeint'], lifts: ['page:a-propos'] },
  );

  test('finds what the phrases that are most like it mean', () => {
    expect(found('un pinceau égaré près du musée', thieves)[0]).toBe('page:les-delais');
    expect(found('pinceau repeint hier avec du bleu', thieves)[0]).toBe('page:a-propos');
  });

  test('is told by small words too, in their order', () => {
    const small = words(
      { words: ['zèbre sans chapeau gris'], lifts: ['page:les-delais'] },
      { words: ['zèbre avec chapeau gris'], lifts: ['page:a-propos'] },
    );
    expect(found('zèbre sans chapeau noir', small)[0]).toBe('page:les-delais');
    expect(found('zèbre avec chapeau noir', small)[0]).toBe('page:a-propos');
  });

  test('finds nothing where only a word of nearly every query is in both', () => {
    expect(found('girafe de hier', words({ words: ['chevalet de hier'], lifts: ['page:les-delais'] }))).toEqual([]);
  });
});

describe('in a sentence a number of two digits is an age, and none to call:', () => {
  test.each([
    ['en', 'shes pregnant and she is only 15 but her father must not know', 'procedure:sante-confidentielle'],
    ['uk', 'доньці 15 а йому 28 він возить її на машині', 'signs:relations'],
    ['fr', 'ma fille en a 14 et lui 26 il la prend tous les soirs', 'signs:relations'],
  ])('%s: %s', (locale, query, wanted) => {
    expect(firstOf(query, locale)).toBe(wanted);
  });

  test('alone, or in few words, it is one to call', () => {
    expect(firstOf('appeler le 17')).toBe('contact:police-secours');
    expect(firstOf('call 17', 'en')).toBe('contact:police-secours');
  });

  test('a name with a number is found by that name', () => {
    const { title } = pack.procedures.find(({ id }) => id === 'lieu-connu-appeler-le-17') ?? { title: '' };
    expect(firstOf(title)).toBe('procedure:lieu-connu-appeler-le-17');
  });
});

test('ages that say the same are one phrase, and a minor’s age alone is none', () => {
  const keyOf = createPhraseKeys([], french);
  expect(keyOf('copain de 25 ans')).toBe(keyOf('copain de 31 ans'));
  expect(keyOf('fille de 14 ans')).toBe(keyOf('fille de 16 ans'));
  expect(keyOf('fille de 14 ans')).not.toBe(keyOf('fille de 18 ans'));
  expect(keyOf('15 ans')).toBeNull();
});

describe('who speaks is heard, however much else is said:', () => {
  test.each([
    ['fr', 'bonsoir j’ai 14 ans mon copain veut que je voie ses amis à lui et j’ai peur de sa réaction'],
    ['en', 'hi i am 15 and my boyfriend wants me to see his friends at a party and im scared of him'],
    ['es', 'hola tengo 15 años y mi novio quiere que vea a sus amigos y le tengo miedo'],
  ])('%s: %s', (locale, query) => {
    expect(firstOf(query, locale)).toBe('procedure:parler-a-quelqu-un');
  });

  test('of somebody else the same age says nothing', () => {
    expect(firstOf('ma fille a 14 ans et voit les amis de son copain')).not.toBe('procedure:parler-a-quelqu-un');
  });
});

describe('two words keep two meanings:', () => {
  test.each([
    ['pt', 'grávida', 'signs:comportement'],
    ['ro', 'plângere', 'signs:comportement'],
    ['ar', 'شكوى', 'signs:comportement'],
  ])('%s: "%s" does not lead to %s', (locale, query, wrong) => {
    const first = firstOf(query, locale);
    expect(first).toBeDefined();
    expect(first).not.toBe(wrong);
  });
});

test('a Ukrainian verb of Latin letters is known without its soft sign', () => {
  expect(firstOf('vona povernulas ale movchyt', 'uk')).toBe('procedure:retour-de-fugue');
});
