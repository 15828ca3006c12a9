import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['повія|повії|повій|проститутк[а-яіїєґ]*', 'Say "жертва сексуальної експлуатації".'],
  ['займа[а-яіїєґ]* проституцією', 'Say what is done to the child: adults exploit your child.'],
  ['шлюх[а-яіїєґ]*|ескорт[а-яіїєґ]*', 'Take the word out.'],
  ['клієнт[а-яіїєґ]*', 'Say "чоловік, який платить".', 'in quotes'],
  ['дитяч[а-яіїєґ]* порнографі[а-яіїєґ]*', 'Say "зображення сексуального насильства над дітьми".'],
  ['з власної волі|за власною згодою', 'A child is never that. Say what others do.', 'in quotes'],
  ['втікач[а-яіїєґ]*', 'Say "дитина, яка пішла".'],
  ['провокативн[а-яіїєґ]*', 'Take the judgement out.'],
  ['погана компанія|поганої компанії|погані друзі', 'Say who: дорослі, інші підлітки.'],
  ['її хлопець|його дівчина', 'Say "чоловік, якого вона називає своїм хлопцем".', 'in quotes'],
  ['чому ви не', 'Do not blame the parent. Say what to do now.'],
  ['ви (?:мали б|мали були|повинні були)', 'Do not blame the parent. Say what to do now.'],
  ['високий ризик|високого ризику', 'No level of risk. Say what to do.'],
  ['бали|балів', 'No score. Say what to do.'],
  ['без (?:жодного )?ризику', 'Do not promise it. Say what stays and what does not.'],
  ['невидим[а-яіїєґ]*', 'Do not promise it. Say what stays and what does not.'],
  ['жодних слідів|жодного сліду|без слідів', 'Do not promise it. Say what stays and what does not.'],
  ['(?:повністю|цілком) (?:безпечн|анонімн)[а-яіїєґ]*', 'Do not promise it. Say what stays and what does not.'],
  ['малолітн[а-яіїєґ]*', 'Ukrainian law splits minors at 14. Say "дитина" or "до 18 років".'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!не )(?:зачекайте|чекайте)\s+(?:24|48)(?=\s*год)/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: повідомте відразу.',
  },
];
