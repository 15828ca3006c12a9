import type { Content, Figures } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';
import { sayCondition } from './say-condition.ts';

/** What every plan must show: where what was answered, what stands there at the latest, and from which sources. */
export interface SaidMust {
  readonly when: string;
  readonly must: string;
  readonly sources: readonly string[];
}

/** One line of must.yaml in words. */
export const sayMust = (pack: Content, { when, procedure, band, sources }: Figures['musts'][number]): SaidMust => ({
  when: sayCondition(pack, when),
  must: says.pair(says.rules.mustBe(band), pack.procedures.find(({ id }) => id === procedure)?.title ?? procedure),
  sources: sources.map((id) => pack.sources.find((source) => source.id === id)?.title ?? id),
});
