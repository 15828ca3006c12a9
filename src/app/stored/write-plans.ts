import type { Texts } from '../../pack/index.ts';
import { currentSituation, ownContacts, plans, refusals } from '../../storage/plans/index.ts';
import { useCore, useStore } from '../site.tsx';
import { dayOf, longDate, t } from '../say.ts';
import { useOwnItems } from '../visit/use-own-items.ts';
import { useSayProcedure } from '../visit/use-say-procedure.ts';

/**
 * The current plan as lines to read, for an open copy: what is done and when, what is to come, time limits among it,
 * what was refused. It tells no answer.
 */
export function useWritePlans(texts: Texts): () => readonly string[] {
  const core = useCore();
  const say = useSayProcedure();
  const held = useStore(plans).plans;
  const things = useOwnItems(texts);
  const titleOf = (id: string): string | null => {
    const known = core.procedures.some((procedure) => procedure.id === id);
    return known ? say(id).title : null;
  };
  return () => {
    const { items } = currentSituation(held);
    const done = Object.entries(items).flatMap(([id, { value }]) => (value === 'done' ? (titleOf(id) ?? []) : []));
    const today = dayOf(new Date());
    const own = things.map(({ said, day, done: isDone }) => {
      if (day === '') return said;
      const date = longDate(day);
      return `${said} (${!isDone && day < today ? t('follow.overdue', { date }) : date})`;
    });
    const refused = refusals(held).flatMap(({ procedure, day, outcome }) => {
      const title = titleOf(procedure);
      return title === null ? [] : `${longDate(day)} ${title} (${t(`notes.outcome.${outcome}`)})`;
    });
    const part = (title: string, lines: readonly string[]): readonly string[] =>
      lines.length === 0 ? [] : [[title, ...lines.map((line) => `- ${line}`)].join('\n')];
    const numbers = ownContacts(held).flatMap(({ of, name, number, purpose }) =>
      of === undefined ? [name, number, purpose].filter((word) => word !== '').join(', ') : [],
    );
    return [
      ...part(t('plan.done'), done),
      ...part(t('follow.next'), own),
      ...part(t('copy.refusals'), refused),
      ...part(t('ownContacts.title'), numbers),
    ];
  };
}
