import { describe, expect, it, vi } from 'vitest';
import { sentencesOf, type Run } from '../../src/app/reading-aloud/passages.ts';
import { sayNumbers } from '../../src/languages/aloud.ts';
import { splitAtMarks, splitSentences } from '../../src/languages/sentences.ts';
import { chooseVoice } from '../../src/platform/phone/choose-voice.ts';
import { speech } from '../../src/platform/phone/speech.ts';
import { realContent } from '../support/packs.ts';

const voice = (
  lang: string,
  how: { readonly local?: boolean; readonly own?: boolean; readonly name?: string } = {},
) => ({
  lang,
  localService: how.local ?? true,
  default: how.own ?? false,
  name: how.name ?? lang,
});

describe('a voice', () => {
  it('is never one that is not on the phone, also where there is no other', () => {
    expect(chooseVoice([voice('fr-FR', { local: false, own: true })], 'fr')).toBeUndefined();
    const local = voice('fr-CA');
    expect(chooseVoice([voice('fr-FR', { local: false }), local], 'fr')).toBe(local);
    // a browser that says nothing of it
    expect(chooseVoice([{ lang: 'fr-FR', default: true } as SpeechSynthesisVoice], 'fr')).toBeUndefined();
  });

  it('speaks the language, whatever kind or region of it is asked for, and however the browser writes it', () => {
    for (const [lang, asked] of [
      ['fr-FR', 'fr-x-facile'],
      ['fr_FR', 'fr'],
      ['ar-MA', 'ar'],
      ['AR-eg', 'ar'],
      ['pt-BR', 'pt'],
    ] as const)
      expect(chooseVoice([voice('en-GB', { own: true }), voice(lang)], asked)?.lang, asked).toBe(lang);
    expect(chooseVoice([voice('fro')], 'fr')).toBeUndefined();
    expect(chooseVoice([], 'fr')).toBeUndefined();
  });

  it('is that of the tag, else of where most people speak the language, else the phone’s own choice', () => {
    const [canada, france, belgium] = [voice('fr-CA', { own: true }), voice('fr-FR'), voice('fr-BE')];
    expect(chooseVoice([canada, france, belgium], 'fr-BE')).toBe(belgium);
    expect(chooseVoice([canada, belgium, france], 'fr')).toBe(france);
    expect(chooseVoice([belgium, canada], 'fr')).toBe(canada);
  });
});

describe('a paragraph', () => {
  it('is split where its sentences end, with a segmenter and without', () => {
    const text = 'Appelez le 119. C’est gratuit ! Et après ? On vous écoute… Oui.';
    const sentences = ['Appelez le 119. ', 'C’est gratuit ! ', 'Et après ? ', 'On vous écoute… ', 'Oui.'];
    expect(splitAtMarks(text)).toEqual(sentences);
    expect(splitSentences(text, 'fr').join('')).toBe(text);
    expect(splitSentences(text, 'fr').length).toBeGreaterThan(3);
    expect(splitAtMarks('« Venez. » Il vient.')).toEqual(['« Venez. » ', 'Il vient.']);
    expect(splitAtMarks('هل هو في خطر؟ اتصل.')).toEqual(['هل هو في خطر؟ ', 'اتصل.']);
    expect(splitAtMarks('3.5 km sur acpe-asso.org')).toEqual(['3.5 km sur acpe-asso.org']);
    expect(splitAtMarks('')).toEqual([]);
  });

  it('keeps all its words, in every text of the guide that is shown as a card', () => {
    for (const { title, why } of realContent().procedures)
      for (const text of [title, why]) expect(splitAtMarks(text).join('')).toBe(text);
  });
});

describe('a number to dial', () => {
  const NUMBERS = ['0 800 05 95 95', '116 006', '3018', '119'];

  it('is said digit by digit, in its groups, unless it is as short as a word', () => {
    expect(sayNumbers('119', null)).toBe('119');
    expect(sayNumbers('3018', null)).toBe('3 0 1 8');
    expect(sayNumbers('01 53 06', null)).toBe('0 1, 5 3, 0 6');
    expect(sayNumbers('+33 1 53', null)).toBe('+ 3 3, 1, 5 3');
  });

  it('is known inside other words by those of the guide, and no other figure is taken apart', () => {
    expect(sayNumbers('Le 3018, ou le 0\u00A0800\u00A005\u00A095\u00A095.', NUMBERS)).toBe(
      'Le 3 0 1 8, ou le 0, 8 0 0, 0 5, 9 5, 9 5.',
    );
    expect(sayNumbers('Le 119 en 2026, article 30181, 2 000 €', NUMBERS)).toBe(
      'Le 119 en 2026, article 30181, 2 000 €',
    );
    expect(sayNumbers('Le 3018', [])).toBe('Le 3018');
  });

  it('finds every number of the guide as it is written', () => {
    const shown = realContent().contacts.flatMap(({ channels }) =>
      channels.flatMap((channel) => ('number' in channel ? channel.shown : [])),
    );
    expect(shown.length).toBeGreaterThan(20);
    for (const number of shown.filter((one) => one.length > 3))
      expect(
        sayNumbers(
          `Le ${number}.`,
          shown.toSorted((a, b) => b.length - a.length),
        ),
      ).toBe(`Le ${sayNumbers(number, null)}.`);
  });
});

const run = (place: string, text: string, how: Partial<Run<string>> = {}): Run<string> => ({
  place,
  text,
  lang: 'fr',
  isNumber: false,
  ...how,
});

describe('a sentence', () => {
  it('says where it stands, across the places that its words stand in', () => {
    const [first, second, ...more] = sentencesOf(
      [run('a', 'Appelez le '), run('b', '119', { isNumber: true }), run('c', '. C’est '), run('d', 'gratuit.')],
      'fr',
      [],
    );
    expect(more).toEqual([]);
    expect(first).toEqual({
      pieces: [{ text: 'Appelez le 119.', lang: 'fr' }],
      start: { place: 'a', offset: 0 },
      end: { place: 'c', offset: 1 },
    });
    expect(second?.start).toEqual({ place: 'c', offset: 2 });
    expect(second?.end).toEqual({ place: 'd', offset: 8 });
  });

  it('is said in pieces, each in its language, and is still one sentence', () => {
    const [only, ...more] = sentencesOf(
      [run('a', 'Say '), run('b', 'bonjour', { lang: 'fr' })].map((one, at) => ({
        ...one,
        lang: at === 0 ? 'en' : 'fr',
      })),
      'en',
      [],
    );
    expect(more).toEqual([]);
    expect(only?.pieces).toEqual([
      { text: 'Say', lang: 'en' },
      { text: 'bonjour', lang: 'fr' },
    ]);
  });

  it('never joins a number with the word beside it', () => {
    const words = [run('a', '3018', { isNumber: true }), run('b', 'Violences en ligne')];
    expect(sentencesOf(words, 'fr', [])[0]?.pieces[0]?.text).toBe('3 0 1 8 Violences en ligne');
  });

  it('is none without a word, and has no sign that a voice would spell out', () => {
    expect(sentencesOf([run('a', ' · ')], 'fr', [])).toEqual([]);
    expect(sentencesOf([run('a', '')], 'fr', [])).toEqual([]);
    const [only] = sentencesOf([run('a', 'Un\u00ADe mineur·e · \u2068Lyon\u2069')], 'fr', []);
    expect(only?.pieces[0]?.text).toBe('Une mineure, Lyon');
  });
});

describe('a browser without voices', () => {
  it('is told as one that has none, and a voice that is asked for all the same fails', () => {
    const found: string[] = [];
    speech.watchVoices('fr', (one) => void found.push(one))();
    expect(found).toEqual(['none']);
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('document', { addEventListener: () => undefined, visibilityState: 'visible' });
    const ends: string[] = [];
    const how = { from: 0, pace: 'normal', lang: 'fr' } as const;
    speech.speak([{ text: 'a', lang: 'fr' }], how, { piece: () => undefined, end: (why) => void ends.push(why) });
    expect(ends).toEqual(['failed']);
    vi.unstubAllGlobals();
  });
});
