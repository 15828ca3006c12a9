import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANDS, plan, type Answers } from '../../src/engine/index.ts';
import { sayProcedure, sayQuestion, textOf, type PackProcedure } from '../../src/pack/index.ts';
import { answersTo, SEEDED } from '../support/answers.ts';
import { realPack } from '../support/packs.ts';

const pack = realPack();
const procedures: ReadonlyMap<string, PackProcedure> = new Map(pack.procedures.map((one) => [one.id, one]));

/** What a card of the plan shows: of the scripts to say, the first. */
function wordsOnCard({ title, why, sections }: PackProcedure): readonly string[] {
  const script = sections.find(({ id }) => id === 'say')?.blocks.find((block) => block.kind === 'say');
  return [title, why, ...(script?.kind === 'say' ? [textOf(script.text)] : [])];
}

/** Every word of every card that somebody comes to see, whatever else they answer, as « procedure: words ». */
function cardsSeen(given: Answers): readonly string[] {
  const seen = new Set<string>();
  fc.assert(
    fc.property(answersTo(pack, given), (answers) => {
      const { bands } = plan(pack, answers);
      for (const { procedure } of BANDS.flatMap((band) => bands[band])) {
        for (const text of wordsOnCard(sayProcedure(pack, procedures.get(procedure) as PackProcedure, answers)))
          seen.add(`${procedure}: ${text}`);
      }
    }),
    SEEDED,
  );
  return [...seen].sort();
}

/** Words that only a parent says of the child, hears of the child, or says of themself. Who must never read them: guide-content/fr/fits.yaml. */
const OF_A_PARENT: readonly RegExp[] = [
  /(?<!\p{L})(?:votre|vos|mon|mes|notre|nos) (?:enfants?|fils)(?!\p{L})/iu,
  /(?<!\p{L})(?:votre|vos|ma|mes|notre|nos) filles?(?!\p{L})/iu,
  /(?<!\p{L})(?:je suis|vous êtes|vous restez) (?:le |la |un |une |son |sa )?(?:parents?|père|mère)(?!\p{L})/iu,
];

/** Words of somebody under age; what happened while they were stays true. */
const UNDER_AGE = /(?<!\p{L})mineure?s?(?![\p{L}-])|(?<!\d)1?\d(?<!1[89])\sans(?!\p{L})|bientôt majeur/iu;
const WHILE_UNDER_AGE = /quand j’étais mineur·e/gu;

describe('the cards of the plan', () => {
  test('speak to a parent as to a parent', () => {
    expect(
      cardsSeen({ who: ['parent'] }).filter((text) => OF_A_PARENT.some((words) => words.test(text))).length,
    ).toBeGreaterThanOrEqual(20);
  });

  test.each(['parent', 'relative', 'professional', 'myself'] as const)(
    'say to %s of nobody of age that they are under age',
    (person) => {
      const given = { who: [person] };
      const tooYoung = (text: string): boolean => UNDER_AGE.test(text.replaceAll(WHILE_UNDER_AGE, ''));
      expect(cardsSeen({ ...given, age: ['15-17'] }).filter(tooYoung).length).toBeGreaterThanOrEqual(5);
      expect(cardsSeen({ ...given, age: ['18-or-more'] }).filter(tooYoung)).toEqual([]);
    },
  );
});

test('what is asked before anybody said who they are fits everyone', () => {
  const at = pack.flow.questions.findIndex(({ id }) => id === 'who');
  const words = pack.flow.questions.slice(0, at + 1).flatMap((question) => {
    const { title, short, why, hint = '', options } = sayQuestion(pack, question, {});
    return [title, short, why, hint, ...options.flatMap((option) => [option.label, option.hint ?? ''])];
  });
  expect(at).toBeGreaterThanOrEqual(1);
  expect(words.filter((text) => OF_A_PARENT.some((one) => one.test(text)))).toEqual([]);
  // nobody is told to answer for themselves before it is known who they are
  const before = pack.flow.questions
    .slice(0, at)
    .flatMap(({ title, hint = '', options }) => [title, hint, ...options.map(({ label }) => label)]);
  expect(before.filter((text) => /c’est vous|répondez pour/i.test(text))).toEqual([]);
});
