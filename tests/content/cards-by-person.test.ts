import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANDS, plan, type Answers } from '../../src/engine/index.ts';
import { sayProcedure, textOf, type PackProcedure } from '../../src/pack/index.ts';
import { answersTo, SEEDED } from '../support/answers.ts';
import { realContent } from '../support/packs.ts';

const pack = realContent();
const procedures: ReadonlyMap<string, PackProcedure> = new Map(pack.procedures.map((one) => [one.id, one]));

/** What a card of the plan shows: of the scripts to say, the first. */
function wordsOnCard({ title, why, say }: PackProcedure): readonly string[] {
  const script = say?.blocks.find((block) => block.kind === 'say');
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

/**
 * Words that only a parent says of the child, hears of the child, or says of themself. Who must never read
 * them: guide-content/fr/fits.yaml.
 */
const OF_A_PARENT: readonly RegExp[] = [
  /(?<!\p{L})(?:votre|vos|mon|mes|notre|nos) (?:enfants?|fils)(?!\p{L})/iu,
  /(?<!\p{L})(?:votre|vos|ma|mes|notre|nos) filles?(?!\p{L})/iu,
  /(?<!\p{L})(?:je suis|vous êtes|vous restez) (?:le |la |un |une |son |sa )?(?:parents?|père|mère)(?!\p{L})/iu,
];

describe('the cards of the plan', () => {
  test('speak to a parent as to a parent', () => {
    expect(
      cardsSeen({ who: ['parent'] }).filter((text) => OF_A_PARENT.some((words) => words.test(text))).length,
    ).toBeGreaterThanOrEqual(20);
  });
});
