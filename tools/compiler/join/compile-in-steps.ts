import type { ProofFigures } from '../../../src/pack/index.ts';
import { readFiles } from '../read/draft.ts';
import type { EditionFile } from '../things/edition.ts';
import type { Compilation } from './compilation.ts';
import { joinPack } from './join-pack.ts';
import { holdRules } from './rules.ts';
import { compileThings } from './things.ts';

/**
 * `compilePack` in steps, for an editor: first the words, with a pack to show beside them as if the rules held
 * (`proof`: those of the last time that they did), then nothing new, then all that `compilePack` gives. Whoever has
 * newer words in between does not ask for the next step.
 */
export function* compileInSteps(
  content: ReadonlyMap<string, string>,
  locale: string,
  edition: EditionFile | null,
  proof: ProofFigures,
): Generator<Compilation | null, Compilation> {
  const things = compileThings(readFiles(content, locale), edition);
  yield joinPack(things, { proof, failures: [], coverage: null }, true);
  const rules = holdRules(things);
  yield null;
  return joinPack(things, rules);
}
