import type { JSX } from 'preact';
import type { Texts } from '../../pack/index.ts';
import { changeOwn } from '../../storage/plans/index.ts';
import { dayOf, longDate, t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { Tick } from '../ui/tick.tsx';
import { useOwnItems } from '../visit/use-own-items.ts';
import * as icons from '../ui/icons.ts';

/** Whether the day of a thing to do, a time limit among them, has passed. */
export const isLate = (day: string, done?: boolean): boolean => !done && (day || '9') < dayOf(new Date());

/** What the person added to the plan, by its day. Nothing where they added nothing. */
export function OwnBand({ texts }: { readonly texts: Texts | null }): JSX.Element | null {
  const items = [...useOwnItems(texts)].sort((a, b) => ((a.day || '9') < (b.day || '9') ? -1 : 1));
  if (items.length === 0) return null;
  const done = items.filter((item) => item.done).length;
  return (
    <section class="care band" data-band="own">
      <header class="care-head">
        <Icon of={icons.edit} />
        <h2>{t('plan.own')}</h2>
        {done > 0 ? <small>{t('plan.doneOf', { count: done, most: items.length })}</small> : null}
      </header>
      <ul>
        {items.map(({ id, said, day, done: isDone }) => (
          <li
            key={id}
            class="dated"
            data-late={isLate(day, isDone) ? '' : undefined}
            data-done={isDone ? '' : undefined}
          >
            <Tick label={`a-moi-${id}`} checked={isDone} onChange={() => changeOwn(id, { done: !isDone })} />
            <span>
              <b id={`a-moi-${id}`} dir="auto">
                {said}
              </b>
              {day ? <small>{longDate(day)}</small> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
