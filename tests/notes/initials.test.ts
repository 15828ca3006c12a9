import { describe, expect, it } from 'vitest';
import { createInitials } from '../../src/app/notes/model/initials.ts';

/** In an export of this one text. */
const shorten = (text: string, names: readonly string[] = [], keep: readonly string[] = []): string =>
  createInitials([text], names, keep).text(text);

describe('initials only', () => {
  it.each([
    ['Karim B.', 'K. B.'],
    ['Karim Benali', 'K. B.'],
    ['Elle a vu Karim.', 'Elle a vu K.'],
    ['Elle a vu Karim Benali, puis Inès.', 'Elle a vu K. B., puis I.'],
    ['Elle a vu Karim BENALI.', 'Elle a vu K. B.'],
    ['Elle a vu Karim ALI hier.', 'Elle a vu K. A. hier.'],
    ['Elle a vu le commissaire DUPONT.', 'Elle a vu le commissaire D.'],
    ['Elle a vu M. Dupont.', 'Elle a vu M. D.'],
    ['Elle est avec Jean-Pierre et Anne-laure.', 'Elle est avec J.-P. et A.-L.'],
    ['Jean-Pierre est venu.', 'J.-P. est venu.'],
    ['Karim B. est venu.', 'K. B. est venu.'],
    ["Le portable d’Élodie et d'Anna", "Le portable d’É. et d'A."],
    ['avec E\u0301lodie', 'avec É.'],
    ['Elle crie : « Viens ! » à Karim', 'Elle crie : « Viens ! » à K.'],
    ['Présents : Karim, Leïla', 'Présents : K., L.'],
    ['Il est 21 h. Elle rentre lundi 3 mars.', 'Il est 21 h. Elle rentre lundi 3 mars.'],
    ['Vraiment ?! Oui… Non', 'Vraiment ?! Oui… Non'],
    ['Une ligne\nUne autre', 'Une ligne\nUne autre'],
    ['Est-il parti ? Peut-être.', 'Est-il parti ? Peut-être.'],
    ['L’oncle m’a vu', 'L’oncle m’a vu'],
    ['J’ai appelé l’ASE et la BPDJ.', 'J’ai appelé l’ASE et la BPDJ.'],
    ['le compte Lucas_75', 'le compte L.'],
    ['Elle voit Karim. Karim fume.', 'Elle voit K. K. fume.'],
    ['Il lit Le Parisien. Le soir, le chien dort.', 'Il lit L. P. Le soir, le chien dort.'],
    ['Oui. Non.', 'Oui. Non.'],
    ['Karim, Leïla', 'K., L.'],
    ['', ''],
  ])('%s → %s', (text, short) => {
    expect(shorten(text)).toBe(short);
  });

  it('knows the listed names anywhere, in any case and without their accents', () => {
    expect(shorten('Karim vient, puis karim repart.', ['Karim'])).toBe('K. vient, puis K. repart.');
    expect(shorten('Ines appelle. INÈS crie.', ['inès'])).toBe('I. appelle. I. crie.');
    expect(shorten('Mehdi ment. Bien ou ben non, dit salah.', ['Mehdi Ben Salah'])).toBe(
      'M. ment. Bien ou ben non, dit S.',
    );
  });

  it('leaves the words to keep, unless they are listed as names', () => {
    expect(shorten('J’ai vu Mme Petit sur Snapchat à Lyon.', [], ['mme', 'Snapchat', 'Lyon'])).toBe(
      'J’ai vu Mme P. sur Snapchat à Lyon.',
    );
    expect(shorten('avec Lyon', ['Lyon'], ['Lyon'])).toBe('avec L.');
    expect(shorten('Mme Durand', [], ['Mme'])).toBe('Mme D.');
    expect(shorten('Mme Karim', ['Mme'], ['Mme'])).toBe('M. K.');
    expect(shorten('Le Procureur', [], ['procureur'])).toBe('Le Procureur');
    expect(shorten('Fil Santé Jeunes', [], ['Fil Santé Jeunes'])).toBe('Fil Santé Jeunes');
    expect(shorten('au Royaume-Uni avec Royaume-Durand', [], ['Royaume-Uni'])).toBe('au Royaume-Uni avec Royaume-D.');
  });

  it('shortens a name in capitals behind a word to keep', () => {
    expect(shorten('Elle a vu Mme ALI, puis M. ALI.', [], ['M. Mme'])).toBe('Elle a vu Mme A., puis M. A.');
    expect(shorten('Elle a vu le juge. ASE prévenue par la BPDJ.', [], ['La Juge'])).toBe(
      'Elle a vu le juge. ASE prévenue par la BPDJ.',
    );
  });

  it('learns from one text what begins another', () => {
    const { text } = createInitials(['Elle est chez Karim.', 'Karim fume.'], [], []);
    expect(text('Karim fume.')).toBe('K. fume.');
  });

  it('does not see, and says so, a name that only begins sentences or is written small', () => {
    expect(shorten('Karim fume.')).toBe('Karim fume.');
    expect(shorten('elle est chez karim')).toBe('elle est chez karim');
  });

  it.each([
    ['Mme Dupont', 'Mme D.'],
    ['dupont', 'D.'],
    ['brigadier Dupont', 'brigadier D.'],
    ['Karim ALI', 'K. A.'],
    ['Dupont', 'D.'],
  ])('in a field for a name: %s → %s', (text, short) => {
    expect(createInitials([], [], ['Mme']).name(text)).toBe(short);
  });
});
