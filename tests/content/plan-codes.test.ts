import { describe, expect, test } from 'vitest';
import { makeCode, readCode } from '../../src/app/plan-code/model/index.ts';
import { daysLater, families, kit, known, core } from '../plan-code/plans.ts';
import { compileOnce } from '../support/compile-once.ts';

describe.each(['ar', 'ro', 'fr-x-facile'])('a plan code in %s', (locale) => {
  const pack = compileOnce('guide-content', locale);

  test('counts as it does in the source: the same things at the same places', () => {
    expect(pack.kit.numbers).toEqual(kit.numbers);
  });

  test('gives the same plan as in the source, from one to the other and back', () => {
    const own = { questions: pack.core.flow.questions, steps: Object.fromEntries(pack.kit.numbers.procedures) };
    for (const [seed, answers] of families.entries()) {
      const plan = daysLater(answers, seed, { done: 4, ticked: 4 });
      const code = makeCode(core, kit.numbers, plan)?.code ?? '';
      expect(makeCode(pack.core, pack.kit.numbers, plan)?.code).toBe(code);
      expect(readCode(pack.core.id, pack.kit.numbers, own, code)).toEqual(readCode(core.id, kit.numbers, known, code));
    }
  });
});
