import type { Content } from '../../compiler/index.ts';
import type { Figures } from '../../compiler/index.ts';
import { sayCondition } from '../say/say-condition.ts';
import { says } from '../languages/index.ts';
import type { Print } from './print-figures.ts';

/**
 * What every plan must show, in French, one line each, for a jurist: where what was answered, what stands there
 * at the latest, and its source.
 */
export function printMusts(pack: Content, musts: Figures['musts'], print: Print): void {
  if (musts.length === 0) return;
  print('What every plan shows, proved over every combination of answers (must.yaml):');
  for (const { when, procedure, band, sources } of musts) {
    const title = pack.procedures.find(({ id }) => id === procedure)?.title ?? procedure;
    const named = sources.map((id) => pack.sources.find((source) => source.id === id)?.title ?? id);
    print(`  ${sayCondition(pack, when)} → ${says.pair(says.rules.mustBe(band), title)} [${says.statements(named)}]`);
  }
}
