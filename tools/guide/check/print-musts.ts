import type { Content, Figures } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';
import { sayMust } from '../say/say-musts.ts';
import type { Print } from './print-figures.ts';

/**
 * What every plan must show, in French, one line each, for a jurist: where what was answered, what stands there
 * at the latest, and its source.
 */
export function printMusts(pack: Content, musts: Figures['musts'], print: Print): void {
  if (musts.length === 0) return;
  print('What every plan shows, proved over every combination of answers (must.yaml):');
  for (const { when, must, sources } of musts.map((must) => sayMust(pack, must)))
    print(`  ${when} → ${must} [${says.statements(sources)}]`);
}
