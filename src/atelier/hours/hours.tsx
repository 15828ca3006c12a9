import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { forward } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { longDay, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';
import type { HoursFacts } from '../work/hours.ts';
import { ask, checked } from '../work/work.ts';
import { ChangeHours } from './change-hours.tsx';
import { sayWeek } from './week.ts';

/** Hours have changed: of which contact, then which they are. */
export function HoursScreen({ parts: [id] }: { readonly parts: readonly string[] }): JSX.Element {
  const facts = useHours();
  if (facts === null) return <Page title={t('hours.title')}>{t('bar.looking')}</Page>;
  const contact = facts.contacts.find((one) => one.id === id);
  if (contact !== undefined) return <ChangeHours key={contact.id} contact={contact} clocks={facts.clocks} />;
  return (
    <Page title={t('hours.title')} lead={t('hours.lead')}>
      <ul class="hours-contacts">
        {facts.contacts.map((one) => (
          <li key={one.id}>
            <a class="row-button" href={hrefOf('hours', one.id)}>
              <span>
                <b>{one.name}</b>
                <small>
                  {sayWeek(one.hours, facts.clocks)} · {t('hours.checked-on', { day: longDay(one.checked) })}
                </small>
              </span>
              <Icon of={forward} />
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function useHours(): HoursFacts | null {
  const [facts, setFacts] = useState<HoursFacts | null>(null);
  const version = useStore(checked)?.version ?? 0;
  useEffect(() => void ask('hours', null).then(setFacts), [version]);
  return facts;
}
