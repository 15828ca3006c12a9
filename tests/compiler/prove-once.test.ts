import { expect, it } from 'vitest';
import { prove } from '../../tools/proof/index.ts';
import { proveOnce } from '../../tools/compiler/rules/prove-once.ts';
import { goodPack } from '../support/packs.ts';

const { flow, procedures, caps } = goodPack().core;
const musts = procedures.slice(0, 1).map(({ id }) => ({
  when: {
    kind: 'is',
    question: flow.questions[0]?.id ?? '',
    options: [flow.questions[0]?.options[0]?.id ?? ''],
  } as const,
  procedure: id,
  band: 'now' as const,
}));

it('proves what `prove` does, with words left out', () => {
  const rules = { flow, procedures, caps, musts };
  expect(proveOnce(rules)).toEqual(prove(rules));
});

it('proves the same rules in other words once, and other rules anew', () => {
  const first = proveOnce({ flow, procedures, caps });
  const words = procedures.map((one) => ({ ...one, title: 'Other words' }));
  expect(proveOnce({ flow, procedures: words, caps })).toBe(first);
  expect(proveOnce({ flow, procedures, caps: { ...caps, now: 1 } })).not.toBe(first);
});
