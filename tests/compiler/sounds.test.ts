import { describe, expect, test } from 'vitest';
import type { Foreign } from '../../src/pack/index.ts';
import { languageOf } from '../../tools/compiler/languages/index.ts';
import { numberInWords } from '../../tools/compiler/languages/fr/sounds/number-words.ts';
import { soundsIn } from '../../tools/compiler/languages/fr/sounds/index.ts';
import { withSounds } from '../../tools/compiler/prose/sounds.ts';

const say = (locale: string, french: string): string | undefined => languageOf(locale)?.soundsOf?.['fr']?.(french);

/** French · its sounds · in Ukrainian letters · in Arabic letters */
const WORDS = `
enfant       ãfã          анфан        أنفان
besoin       bəzwẽ        бьозуен      بوزوان
bien         bjẽ          б’єн         بيان
combien      kõbjẽ        комб’єн      كونبيان
ensemble     ãsãbl        ансамбль     أنسانبْل
moi          mwa          муа          موا
foyer        fwaje        фуає         فوايي
cadeau       kado         кадо         كادو
chercher     ʃɛrʃe        шерше        شيرْشي
signale      siɲal        сіняль       سِينيال
fille        fij          фій          فِيي
ville        vil          віль         ڤِيل
conseil      kõsɛj        консей       كونسيي
français     frãsɛ        франсе       فْرانسي
garçon       garsõ        ґарсон       غارْسون
juge         ʒyʒ          жюж          جيُوج
police       polis        поліс        پولِيس
peur         pør          пьор         پور
suis         sɥi          сюї          سوِي
seulement    sølmã        сьольман     سولْمان
maintenant   mẽtnã        ментнан      مانتْنان
question     kɛstjõ       кестьон      كيسْتيون
situation    sityasjõ     сітюасьон    سِيتيُواسيون
exploitée    ɛksplwate    експлуате    إيكْسْپْلواتي
examen       ɛgzamẽ       еґзамен      إيغْزامان
lieu         ljø          льйо         ليو
le           lə           льо          لو
femme        fam          фам          فام
circulent    sirkyl       сіркюль      سِيرْكيُول
peut-il      pøt-il       пьот-іль     پوت-إِيل
quelqu’un    kɛlkẽ        келькен      كيلْكان
jusqu’à      ʒyska        жюска        جيُوسْكا
majeur·e     maʒør        мажьор       ماجور
VIH          Ve-i-aʃ      Ве-і-аш      ڤي-إِي-أش
CIVI         Sivi         Сіві         سِيڤِي
1995         mil-nøf-sã-katr-vẽ-kẽz  міль-ньоф-сан-катр-вен-кенз  مِيل-نوف-سان-كاتْر-ڤان-كانز
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/) as [string, string, string, string]);

describe('LG-9: French as it sounds', () => {
  test.each(WORDS)('"%s" is %s, %s, %s', (french, sounds, ukrainian, arabic) => {
    expect(soundsIn(french, (written) => written)).toBe(sounds);
    expect(say('uk', french)).toBe(ukrainian);
    expect(say('ar', french)).toBe(arabic);
  });

  test('can be said aloud from a whole script', () => {
    const script = '«\u202FJ’ai peur pour mon enfant. Faut-il venir\u202F?\u202F»';
    expect(say('uk', script)).toBe('«Же пьор пур мон анфан. Фот-іль вьонір?»');
    expect(say('ar', script)).toBe('«جي پور پُور مون أنفان. فوت-إِيل ڤونِير؟»');
  });

  test('is said twice where the two forms of a word do not sound alike', () => {
    expect(soundsIn('étudiant·e, puni·e', (written) => written)).toBe('etydjã-u-etydjãt, pyni');
  });

  test('has numbers as they are said', () => {
    expect([0, 16, 17, 21, 26, 70, 71, 77, 80, 81, 91, 100, 115, 200, 1000, 2026].map(numberInWords)).toEqual([
      'zéro',
      'seize',
      'dix-sept',
      'vingt et un',
      'vingt-six',
      'soixante-dix',
      'soixante et onze',
      'soixante-dix-sept',
      'quatre-vingt',
      'quatre-vingt-un',
      'quatre-vingt-onze',
      'cent',
      'cent quinze',
      'deux cent',
      'mille',
      'deux mille vingt-six',
    ]);
  });

  test('is in the languages with other letters alone', () => {
    expect(['fr', 'fr-x-facile', 'en', 'es', 'pt', 'ro', 'tr'].map((locale) => say(locale, 'oui'))).toEqual(
      Array(7).fill(undefined),
    );
  });
});

describe('a script', () => {
  const blank = (hint: string) => ({ kind: 'blank', hint }) as const;
  const child = (daughter: string, son: string, unsaid: string) =>
    ({ kind: 'by-child', daughter, son, unsaid }) as const;
  const script: Foreign = {
    kind: 'foreign',
    lang: 'fr',
    dir: 'ltr',
    text: [child('Ma fille', 'Mon fils', 'Mon enfant'), ' est majeur', child('e', '', '·e'), ', à ', blank('la ville')],
    means: ['… ', blank('місто')],
  };
  const ukrainian = languageOf('uk');
  if (ukrainian === null) throw new Error('Ukrainian is not written');

  test('keeps its three forms by the child and its blanks, with the hints of what it means', () => {
    expect(withSounds(script, ukrainian).sounds).toEqual([
      child('Ма фій', 'Мон фіс', 'Мон анфан'),
      ' е мажьор, а ',
      blank('місто'),
    ]);
  });

  test('has dots alone where its blanks cannot be told apart', () => {
    const means = ['… ', blank('місто'), ' ', blank('день')];
    expect(withSounds({ ...script, means }, ukrainian).sounds?.at(-1)).toBe(' е мажьор, а …');
  });

  test('of another language than French stays as it is', () => {
    expect(withSounds({ ...script, lang: 'en' }, ukrainian)).not.toHaveProperty('sounds');
  });
});
