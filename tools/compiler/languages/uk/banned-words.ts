import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['повія|повії|повій|повію|повією|проститутк[а-яіїєґ]*|проституток', 'Say "дитина, яку експлуатують".'],
  ['займа[а-яіїєґ’]* проституцією', 'Say what is done to the child: adults exploit your child.'],
  [
    '(?:прода[а-яіїєґ]*|торгу[а-яіїєґ]*) (?:себе|собою|тіло|тілом|своє тіло|своїм тілом)',
    'Say what is done to the child: adults exploit your child.',
  ],
  ['легкої поведінки|гулящ[а-яіїєґ]*|розпусн[а-яіїєґ]*', 'Take the word out.'],
  ['шлюх[а-яіїєґ]*|ескорт[а-яіїєґ]*', 'Take the word out.'],
  ['клієнт[а-яіїєґ]*', 'Say "чоловік, який платить".', 'in quotes'],
  ['дитяч[а-яіїєґ]* порн[а-яіїєґ]*', 'Say "зображення сексуального насильства над дітьми".'],
  ['дитяч[а-яіїєґ]* проституці[а-яіїєґ]*', 'Say "сексуальна експлуатація дитини".'],
  [
    'з власної волі|за (?:власною|її|його|своєю) згодою|за власним бажанням|добровільно',
    'A child is never that. Say what others do.',
    'in quotes',
  ],
  ['втікач[а-яіїєґ]*|бродяжк[а-яіїєґ]*', 'Say "дитина, яка пішла".'],
  ['провокативн[а-яіїєґ]*|спровокува[а-яіїєґ]*', 'Take the judgement out.'],
  ['сам[аі]? вин[а-яіїєґ]*', 'A child is never that. Say "це не її провина".'],
  [
    'погана компанія|поганої компанії|поганій компанії|погану компанію|погані друзі',
    'Say who: дорослі, інші підлітки.',
  ],
  ['її хлопець|його дівчина', 'Say "чоловік, якого вона називає своїм хлопцем".', 'in quotes'],
  ['чому ви не', 'Do not blame the parent. Say what to do now.'],
  ['(?:ви|вам) (?:мали б|мали були|повинні були|треба було|слід було)', 'Do not blame the parent. Say what to do now.'],
  ['високий ризик|високого ризику', 'No level of risk. Say what to do.'],
  ['бали|балів', 'No score. Say what to do.'],
  ['без (?:жодного )?ризику', 'Do not promise it. Say what stays and what does not.'],
  ['невидим[а-яіїєґ]*', 'Do not promise it. Say what stays and what does not.'],
  ['жодних слідів|жодного сліду|без слідів|безслідно', 'Do not promise it. Say what stays and what does not.'],
  [
    '(?:повністю|цілком|абсолютно) (?:безпечн|анонімн|таємн)[а-яіїєґ]*',
    'Do not promise it. Say what stays and what does not.',
  ],
  ['малолітн[а-яіїєґ]*|неповнолітн[а-яіїєґ]*', 'Ukrainian law splits minors at 14. Say "дитина" or "до 18 років".'],
  // docs/content/languages/traps.md
  ['якщо (?:я залишу|ви залишите) дитину', 'It is to leave a child too. Say "народжувати".'],
  ['(?:досить|маю|є) сумнів[ау]?', 'It is disbelief. Say "підозра".'],
  ['(?:дайте|дати) місце на \\d+', 'Say "скажіть …, де дитина".'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!не )(?:зачекайте|чекайте|почекайте|треба чекати|потрібно чекати)\s+(?:24|48)(?=\s*год)/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: повідомте відразу.',
  },
  // docs/content/languages/traps.md
  {
    pattern: /(?<!не )(?:ідіть|їдьте|прийти|приїхати) на місце/giu,
    says: 'To go to a police station must not read as to go where the child is.',
    instead: 'Say: ідіть до поліції.',
  },
  {
    pattern: /(?<!самогубства )вже була спроба(?! самогубства)|спроба вже була|якщо щось може статися/giu,
    says: 'A suicide attempt is named: other words for it are not understood.',
    instead: 'Say: спроба самогубства.',
  },
  {
    pattern: /залишайтеся там(?!, де)/giu,
    says: 'It reads as "stay over there". One stays beside the child.',
    instead: 'Say: залишайтеся поруч.',
  },
];
