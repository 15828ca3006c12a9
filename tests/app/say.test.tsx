import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { addWords, fill, inLanguage, loadVoice, startSpeaking, t, type Key } from '../../src/app/say.ts';
import { loadLanguage } from '../../src/languages/index.ts';
import type { InterfaceWords } from '../../src/pack/index.ts';

const brand = { guide: 'Repères', exit: '', exitTitle: '', exitSite: '' };

/** What a pack of this language says: the first part, with these words. */
const first = (locale: string, words: InterfaceWords) => ({ locale, brand, words });

/** Makes the interface say these words in this language. */
async function speak(locale: string, words: InterfaceWords): Promise<void> {
  startSpeaking(first(locale, words), await loadLanguage(locale));
}

beforeAll(() => loadVoice());

describe('a number is said with its own form', () => {
  const count = (value: number): string => t('plan.actions', { count: value });

  it('in French one for none and one, another from two', async () => {
    await speak('fr', { plan: { actions_one: '{{count}} action', actions_other: '{{count}} actions' } });
    expect([0, 1, 2, 1000].map(count)).toEqual(['0 action', '1 action', '2 actions', '1\u202f000 actions']);
  });

  it('in Arabic six', async () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`actions_${form}`, form]);
    await speak('ar', { plan: Object.fromEntries(forms) as InterfaceWords });
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102].map(count)).toEqual(
      'zero one two few few many many other other'.split(' '),
    );
  });

  it('in Ukrainian three, by the last figures', async () => {
    const forms = ['one', 'few', 'many', 'other'].map((form) => [`actions_${form}`, `{{count}} ${form}`]);
    await speak('uk', { plan: Object.fromEntries(forms) as InterfaceWords });
    expect([1, 2, 4, 5, 11, 21, 22, 100].map(count)).toEqual(
      '1 one,2 few,4 few,5 many,11 many,21 one,22 few,100 many'.split(','),
    );
  });

  it('in Romanian three, with "de" from twenty', async () => {
    const forms = { actions_one: 'o acțiune', actions_few: '{{count}} acțiuni', actions_other: '{{count}} de acțiuni' };
    await speak('ro', { plan: forms });
    expect([1, 2, 19, 20, 101].map(count)).toEqual([
      'o acțiune',
      '2 acțiuni',
      '19 acțiuni',
      '20 de acțiuni',
      '101 acțiuni',
    ]);
  });

  it('and none in a word of its own, where a language has one', async () => {
    await speak('fr', {
      plan: { actions_zero: 'rien', actions_one: 'une action', actions_other: '{{count}} actions' },
    });
    expect([0, 1, 2].map(count)).toEqual(['rien', 'une action', '2 actions']);
  });
});

describe('what stands in a sentence', () => {
  it('is what it is given, whatever a person has typed there, and the name of the guide', async () => {
    await speak('fr', { page: { title: '{{page}} – {{guide}}' }, home: { title: 'Accueil' } });
    expect(t('page.title', { page: 'A & <b>' })).toBe('A & <b> – Repères');
    expect(t('page.title', { page: '{{guide}} $t(home.title)' })).toBe('{{guide}} $t(home.title) – Repères');
    await speak('fr', { page: { title: '$t(home.title) {{page}}' }, home: { title: 'Accueil' } });
    expect(t('page.title', { page: 'A' })).toBe('$t(home.title) A');
  });

  it('keeps its own direction in a language that is written from right to left, and no other has a mark', async () => {
    const words = { call: { call: 'اتصل بـ {{number}}' }, plan: { actions_other: '{{count}}' } };
    await speak('ar', words);
    expect(t('call.call', { number: '01 42' })).toBe('اتصل بـ \u206801 42\u2069');
    expect(t('plan.actions', { count: 100 })).not.toMatch(/[\u2066-\u2069]/);
    await speak('fr', { call: { call: 'Appeler le {{number}}' } });
    expect(t('call.call', { number: '01 42' })).toBe('Appeler le 01 42');
  });

  it('may be an element, in the order of the language', async () => {
    await speak('fr', { procedure: { refusedNext: 'Ensuite : {{procedure}}, {{guide}}' } });
    expect(renderToString(fill('procedure.refusedNext', { procedure: <b>porter plainte</b> }))).toBe(
      'Ensuite : <b>porter plainte</b>, Repères',
    );
  });
});

describe('words', () => {
  it('are there as their part comes, and those of another pack are gone', async () => {
    await speak('fr', { home: { title: 'Accueil' } });
    expect(() => t('letters.title')).toThrow('"letters.title"');
    addWords('texts', { letters: { title: 'Courriers' } });
    expect([t('home.title'), t('letters.title')]).toEqual(['Accueil', 'Courriers']);
    await speak('fr', { home: { title: 'Début' } });
    expect(t('home.title')).toBe('Début');
    expect(() => t('letters.title')).toThrow('"letters.title"');
  });

  it('of a second language stand beside the first, each with its own forms, numbers and dates', async () => {
    const plan = { plan: { actions_one: '{{count}} action', actions_other: '{{count}} actions' } };
    await speak('fr', plan);
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`actions_${form}`, form]);
    const core = { plan: Object.fromEntries(forms) as InterfaceWords };
    const arabic = inLanguage(first('ar', {}), await loadLanguage('ar'), { core });
    expect([arabic.t('plan.actions', { count: 2 }), t('plan.actions', { count: 2 })]).toEqual(['two', '2 actions']);
    expect(arabic.longDate('2026-11-29')).not.toBe('29 novembre 2026');
  });

  it('of an easier version of a language are its own', async () => {
    await speak('fr', { home: { title: 'Accueil' } });
    const easy = inLanguage(first('fr-x-facile', { home: { title: 'Page 1' } }), await loadLanguage('fr-x-facile'), {});
    expect([easy.t('home.title'), t('home.title')]).toEqual(['Page 1', 'Accueil']);
  });

  it('are known by their keys: no other compiles, nor a place that nothing fills', () => {
    // @ts-expect-error no part brings it
    const none: Key = 'home.none';
    // @ts-expect-error {{number}} is not filled
    const call = (): string => t('call.call');
    expect([none, typeof call]).toEqual(['home.none', 'function']);
  });
});
