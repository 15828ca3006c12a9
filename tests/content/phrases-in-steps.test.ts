import { expect, it } from 'vitest';
import { textOf } from '../../src/pack/index.ts';
import { arabicPack, realPack } from '../support/packs.ts';

/** A step may stand alone, on a card or on the sheet that is handed over: what it asks to say stands in it. */
it.each([
  ['fr', realPack(), 'Je te crois. '],
  ['ar', arabicPack(), 'أصدّقك. '],
] as const)('a step that asks for three phrases says them, in %s', (_locale, { texts }, first) => {
  const steps = Object.values(texts.procedures).flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'steps' ? block.steps.filter(({ id }) => id === 'trois-phrases') : [])),
    ),
  );
  expect(steps).toHaveLength(2);
  for (const { text } of steps) {
    const [, said = ''] = textOf(text).replaceAll(/\s/g, ' ').split(/«\s?/);
    expect(said).toContain(first);
    expect(said.match(/\./g)).toHaveLength(3);
  }
});
