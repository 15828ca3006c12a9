import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../tools/compiler/languages/index.ts';

/** A sentence that was in the guide, or could have been, by trap: docs/content/languages/traps.md. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  fr: ['Un geste a eu lieu ?', 'Allez sur place, ou écrivez.', 'On fait vendre ou voler ma fille.'],
  ar: ['حدث فعل؟', 'اذهبوا إلى المكان.', 'ابقوا هناك.', 'وعكة؟', 'هل تفكر في الموت؟'],
  tr: [
    'Bir girişim oldu mu?',
    'Yerine gidin.',
    'Orada kalın.',
    'Görüntü kopyalamadan izleri saklayın.',
    'Aramakla zaman kaybetmeyin.',
    'Bu kişi oradaysa 114’e yazın.',
  ],
  uk: [
    'Спроба вже була?',
    'Ідіть на місце.',
    'Залишайтеся там.',
    'Досить сумніву.',
    'Якщо я залишу дитину, хто допоможе?',
  ],
  en: [
    'Has a gesture? A gesture has been made.',
    'Go to the place, or write.',
    'Stay there, and call.',
    'A doubt is enough.',
  ],
  es: [
    'Ha habido un gesto.',
    'Vaya al lugar, o escriba.',
    'Quédese ahí.',
    'Basta una duda.',
    'No es una falta.',
    'Escriba si esa persona está ahí.',
  ],
  pt: [
    'Houve um gesto?',
    'Vá ao local, ou escreva.',
    'Fique ali.',
    'Tenho uma dúvida.',
    'É quem está com eles?',
    'Quem me pode acompanhar?',
  ],
  ro: [
    'Un gest a avut loc?',
    'Mergeți la fața locului.',
    'Rămâneți acolo.',
    'O îndoială ajunge.',
    'Rămâneți la telefon.',
  ],
};
/** What is said beside it, and is right. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  fr: ["N'allez pas sur place vous-même.", 'On fait vendre de la drogue à un enfant.'],
  ar: ['لا تذهبوا إلى المكان بأنفسكم.', 'حدثت محاولة انتحار؟'],
  tr: ['Bir intihar girişimi oldu mu?', 'Bir kopyasını saklayın.'],
  uk: [
    'Не їдьте на місце.',
    'Залишайтеся там, де ви є.',
    'Спроба самогубства вже була?',
    'Не залишайте дитину наодинці.',
  ],
  en: ['Do not go to the place.', 'If in doubt, act.'],
  es: ['No vaya al lugar.', 'Una falta de respeto.'],
  pt: ['Não vá ao local.', 'Uma dúvida sobre os seus direitos.'],
  ro: ['Nu mergeți la fața locului.', 'Este un gest bun.'],
};

/** What the check of words refuses in a sentence. */
function refusedIn(locale: string, sentence: string): readonly string[] {
  const language = languageOf(locale);
  if (!language) throw new Error(`no language ${locale}`);
  return [
    ...language.bannedWords.map(
      ({ pattern }) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
    ),
    ...language.safetyLines.map(({ pattern }) => pattern),
  ].flatMap((pattern) => sentence.match(pattern) ?? []);
}
const each = (of: typeof WRONG) =>
  Object.entries(of).flatMap(([locale, all]) => all.map((one) => [locale, one] as const));

describe('a trap that turned somebody the wrong way', () => {
  test.each(each(WRONG))('is refused in %s: %s', (locale, sentence) => {
    expect(refusedIn(locale, sentence)).not.toEqual([]);
  });

  test.each(each(RIGHT))('is not seen where there is none, in %s: %s', (locale, sentence) => {
    expect(refusedIn(locale, sentence)).toEqual([]);
  });

  test('is written down for every language that has words of its own', () => {
    const table = readFileSync('docs/content/languages/traps.md', 'utf8');
    for (const locale of Object.keys(WRONG)) expect(table).toMatch(new RegExp(`^\\| ${locale} \\|`, 'm'));
  });
});
