import { t } from '../say.ts';
import type { ThingName } from '../work/protocol.ts';
import type { StateCounts } from '../../../tools/guide/lines/list-lines.ts';

/** What a text is called: as the guide does, or by what its words are for. */
export function nameOfText({ kind, id, title }: ThingName & { readonly title: string }): string {
  if (title !== '') return title;
  const part = kind === 'interface' ? `screens-${id}` : id;
  return t([`languages.part.${part}`, kind === 'interface' ? 'languages.part.screens' : 'languages.part.other']);
}

/** The states in the order of what waits. */
export const STATES = ['missing', 'again', 'machine', 'read'] as const;

export const linesIn = (counts: StateCounts): number => STATES.reduce((sum, state) => sum + counts[state], 0);

export const waitingIn = ({ missing, again }: StateCounts): number => missing + again;

/** "26 lignes : 11 lues, 11 pas encore lues, 4 à revoir". */
export function sayCounts(counts: StateCounts): string {
  const parts = STATES.toReversed()
    .filter((state) => counts[state] > 0)
    .map((state) => t(`languages.count.${state}`, { count: counts[state] }));
  return t('languages.count.all', { count: linesIn(counts), parts: parts.join(', ') });
}
