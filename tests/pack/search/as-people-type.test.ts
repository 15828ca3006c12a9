import { describe, expect, test } from 'vitest';
import { analyser as arabic } from '../../../src/languages/ar/analyser.ts';
import { analyser as english } from '../../../src/languages/en/analyser.ts';
import { analyser as french } from '../../../src/languages/fr/analyser.ts';
import { analyser as portuguese } from '../../../src/languages/pt/analyser.ts';
import { analyser as romanian } from '../../../src/languages/ro/analyser.ts';
import { analyser as ukrainian } from '../../../src/languages/uk/analyser.ts';
import { createSearch, type Analyser, type Search } from '../../../src/pack/search/index.ts';
import { realContent, translatedContent } from '../../support/packs.ts';

const make = (locale: string, analyser: Analyser): Search => {
  const pack = locale === 'fr' ? realContent() : translatedContent(locale);
  return createSearch(pack, pack.search, analyser);
};
const searches = {
  fr: make('fr', french),
  ar: make('ar', arabic),
  en: make('en', english),
  pt: make('pt', portuguese),
  ro: make('ro', romanian),
  uk: make('uk', ukrainian),
};

const firstOf = (query: string, locale: keyof typeof searches = 'fr'): string | undefined => {
  const [best] = searches[locale].find(query)?.groups[0]?.results ?? [];
  return best && `${best.kind}:${best.id}`;
};

test('in English a word that denies is one, with its apostrophe or without', () => {
  for (const query of ["i can't talk", 'i can’t talk', 'i cant talk'])
    expect(firstOf(query, 'en'), query).toBe('contact:urgence-par-sms');
  expect(firstOf('who can i call', 'en')).not.toBe('contact:urgence-par-sms');
});

describe('a crisis is found as people type it at night', () => {
  test.each([
    ['without blanks', 'mafilleestpartie', 'procedure:signaler-la-disparition'],
    ['with a blank inside a word', 'sui cide', 'procedure:danger-suicidaire'],
    ['by its sound', 'suissidair', 'procedure:danger-suicidaire'],
    ['by its sound, in one word', 'prostitussion', 'procedure:appeler-le-119'],
    ['in the words of a message', 'jpeu pa parlé', 'contact:urgence-par-sms'],
    ['in another form than any that is written', 'ils la menaçaient avec une vidéo', 'procedure:chantage-ne-pas-payer'],
  ])('%s', (_, query, wanted) => {
    expect(firstOf(query)).toBe(wanted);
  });

  test.each([
    ['bnti hrbat', 'procedure:signaler-la-disparition'],
    ['bghat tntahr', 'procedure:danger-suicidaire'],
    ['ightasabouha', 'procedure:soins-urgents'],
    ['9ahba', 'procedure:appeler-le-119'],
  ])('in Arabic of Latin letters: %s', (query, wanted) => {
    expect(firstOf(query, 'ar')).toBe(wanted);
  });

  test.each([
    ['dochka vtekla', 'procedure:signaler-la-disparition'],
    ['shantazh', 'procedure:chantage-ne-pas-payer'],
    ['hoche pomerty', 'procedure:danger-suicidaire'],
  ])('in Ukrainian of Latin letters: %s', (query, wanted) => {
    expect(firstOf(query, 'uk')).toBe(wanted);
  });

  test.each([
    ['pt', 'a policia n aceita a queixa', 'procedure:refus-de-plainte'],
    ['ro', 'cum sa vb cu ea', 'procedure:parler-a-votre-enfant'],
  ] as const)('in the words of a message, in %s', (locale, query, wanted) => {
    expect(firstOf(query, locale)).toBe(wanted);
  });
});

describe('what turns a sentence round is heard:', () => {
  test('who is back is not missing, and who is not back is', () => {
    expect(firstOf('elle est rentrée ce matin')).toBe('procedure:retour-de-fugue');
    expect(firstOf('elle est pas rentrée ce matin')).toBe('procedure:signaler-la-disparition');
  });

  test('who has left is no party to a trial', () => {
    expect(firstOf('ma fille est partie')).toBe('procedure:signaler-la-disparition');
    expect(firstOf('partie civile')).toMatch(/^(?:procedure|term):partie-civile$/);
  });

  test('an age, a sum or the name of a phone is no number to call', () => {
    for (const query of ['elle sort avec un mec de 18 piges', 'ils veulent 115 euros', 'un iphone 15'])
      expect(firstOf(query), query).not.toMatch(/^contact:(?:pompiers|samu|hebergement-115)$/);
  });
});

test('where nothing but the child is named, the line for advice comes first', () => {
  expect(firstOf('ma fille')).toBe('procedure:appeler-le-119');
  expect(firstOf('дочку', 'uk')).toBe('procedure:appeler-le-119');
});

test('so it does where a word of nearly every query is perhaps the beginning of another', () => {
  expect(firstOf('help', 'en')).toBe('procedure:appeler-le-119');
});

test('an age after "at" is no number to call', () => {
  expect(firstOf('pregnant at 15', 'en')).toBe('procedure:sante-confidentielle');
});

describe('nothing that hurts comes first for', () => {
  test.each([
    ['envoyer à mon fils', 'screen:pass-on'],
    ['effacer mes traces', 'page:telephone-sur'],
    ['mon plan', 'screen:plan'],
    ['mon suivi', 'screen:follow'],
    ['c’est ma faute', 'page:devoirs-et-craintes-des-parents'],
    ['copin plus agé', 'signs:relations'],
  ])('"%s"', (query, wanted) => {
    expect(firstOf(query)).toBe(wanted);
  });
});

test('the pages of the guide itself are found by what they are for', () => {
  const wanted = {
    'screen:install': ['mettre sur mon téléphone', 'installer', 'sans réseau'],
    'screen:pass-on': ['transmettre', 'partager', 'imprimer'],
    'screen:hand-over': ['remettre à une famille'],
    'screen:plan-code': ['code'],
    'screen:interpreter': ['interprète', 'tigrinya', 'je comprends pas le français'],
    'screen:languages': ['arabe', 'roumain', 'العربية', 'Türkçe', 'українська', 'changer de langue'],
    'screen:settings': ['gros caractères', 'tout effacer'],
    'screen:notes': ['mes notes'],
    'screen:stored': ['ce qui reste sur ce téléphone'],
  };
  for (const [screen, queries] of Object.entries(wanted))
    for (const query of queries) expect(firstOf(query), query).toBe(screen);
});
