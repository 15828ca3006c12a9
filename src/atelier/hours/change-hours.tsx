import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Hours } from '../../pack/index.ts';
import { edit } from '../draft/session.ts';
import { back } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { longDay, t } from '../say.ts';
import { Bar } from '../shell/bar.tsx';
import { Changed } from '../shell/changed.tsx';
import { Icon } from '../shell/icon.tsx';
import { faultOfSource, NO_SOURCE, SourceFields, sourceOf } from '../shell/source-fields.tsx';
import { today } from '../today.ts';
import type { ContactHours, ShownTold } from '../work/hours.ts';
import { ask } from '../work/work.ts';
import { OnPhone } from './on-phone.tsx';
import { Told } from './told.tsx';
import { draftOf, faultOfSlot, hoursIn } from './draft.ts';
import { sayWeek } from './week.ts';
import { WeekForm } from './week-form.tsx';

interface ChangeHoursProps {
  readonly contact: ContactHours;
  readonly clocks: Readonly<Record<string, string>>;
}

/** The hours of one contact: as the guide says them, as they are, and what tells them besides. */
export function ChangeHours({ contact, clocks }: ChangeHoursProps): JSX.Element {
  const [was, setWas] = useState(contact.hours);
  const [draft, setDraft] = useState(() => draftOf(contact.hours, Object.keys(clocks)[0] ?? ''));
  const [source, setSource] = useState(NO_SOURCE);
  const [isAsked, setAsked] = useState(false);
  const [done, setDone] = useState<boolean | null>(null);
  const told = useTold(contact.id);
  const hours = hoursIn(draft);
  const fault = faultOfSource(source);
  const isSound = hours.kind !== 'weekly' || hours.slots.every((slot) => faultOfSlot(slot) === null);
  const hasChanged = JSON.stringify(hours) !== JSON.stringify(was);
  const put = async (): Promise<void> => {
    setAsked(true);
    if (fault !== null) return document.getElementById(`source-${fault}`)?.focus();
    const isDone = await change(contact, hours, sourceOf(source, contact.name));
    setDone(isDone);
    if (isDone) setWas(hours);
  };
  return (
    <>
      <section aria-label={t('top.head')} class="head">
        <div>
          <h1>{t('hours.of', { name: contact.name })}</h1>
          <p>
            {t('hours.today', { hours: sayWeek(was, clocks), day: longDay(done === true ? today() : contact.checked) })}
          </p>
        </div>
        <a class="button" href={hrefOf('hours')}>
          <Icon of={back} />
          {t('hours.other')}
        </a>
      </section>
      <main class="hours">
        <aside class="side">
          <OnPhone hours={hours} isSound={isSound} />
        </aside>
        <div class="hours-matter">
          <WeekForm
            draft={draft}
            clocks={clocks}
            onDraft={(next) => {
              setDraft(next);
              setDone(null);
            }}
          />
          <div class="hours-source">
            <SourceFields source={source} named={contact.name} fault={isAsked ? fault : null} onSource={setSource} />
          </div>
          <div class="hours-change">
            <button
              class="button button-filled button-large"
              type="button"
              disabled={!isSound || done === true}
              onClick={() => void put()}
            >
              {hasChanged || done === true ? t('hours.change') : t('hours.still')}
            </button>
            <p role="status">
              {hasChanged && isSound && <Changed was={sayWeek(was, clocks)} is={sayWeek(hours, clocks)} />}
              {done === true && <b>{t('hours.done')}</b>}
              {done === false && t('done.keeping.other')}
            </p>
          </div>
          <Told told={told} />
        </div>
      </main>
      <Bar thing={{ kind: 'contact', id: contact.id }} />
    </>
  );
}

/** The sentences that told the hours as they stood when the screen came up. */
function useTold(contact: string): readonly ShownTold[] | null {
  const [told, setTold] = useState<readonly ShownTold[] | null>(null);
  useEffect(() => void ask('toldHours', contact).then(setTold), [contact]);
  return told;
}

/** Puts the hours into the draft. False in a tab that only reads. */
async function change({ id, name }: ContactHours, hours: Hours, source: ReturnType<typeof sourceOf>): Promise<boolean> {
  const texts = await ask('changeHours', { contact: id, hours, source, today: today() });
  return edit({ what: { key: 'hours.did', values: { name } }, place: hrefOf('hours', id) }, texts);
}
