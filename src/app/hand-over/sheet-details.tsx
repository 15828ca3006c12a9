import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { lock } from '../../storage/index.ts';
import { handOverContacts, MOST_CONTACTS, type LocalContact } from '../../storage/hand-over.ts';
import { LateLock } from '../notes/late-lock.tsx';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { typedDir } from '../ui/in-language.tsx';
import { KeepFailed } from '../ui/keep-failed.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { Switch } from '../ui/switch.tsx';
import { setSheet, sheet } from './sheet.ts';

/** Lines to fill in before any was. */
const FEWEST = 2;

type Line = 'day' | 'time' | 'place' | 'name' | 'number';

/** The next appointment, and who hands the guide over: for this sheet alone. */
export function SheetDetails(): JSX.Element {
  const id = useId();
  const said = useStore(sheet);
  const line = (name: Line, type?: 'date' | 'time'): JSX.Element => (
    <div class="field">
      <label for={`${id}-${name}`}>{t(`handOver.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        {...(type ? { type } : { type: 'text', ...typedDir() })}
        {...PRIVATE_FIELD}
        value={said[name]}
        onInput={(event) => setSheet({ [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <PrivateForm class="stack-s">
      <h3>{t('handOver.appointment')}</h3>
      <p class="hint">{t('handOver.appointmentHint')}</p>
      <div class="field-pair">
        {line('day', 'date')}
        {line('time', 'time')}
      </div>
      {line('place')}
      <div class="field-pair">
        {line('name')}
        {line('number')}
      </div>
    </PrivateForm>
  );
}

/** Services that are kept here under the words of the notes. */
const LockedContacts = (): JSX.Element => (
  <LateLock
    of={({ ClosedKept, OpenKept }) => (
      <>
        <ClosedKept says="lock.contacts" />
        <OpenKept />
      </>
    )}
  />
);

/** Services nearby, typed once: kept on this device when that is asked for, and never a family's. */
export function LocalContacts(): JSX.Element {
  const id = useId();
  const { contacts, kept } = useStore(handOverContacts);
  const failed = useStore(handOverContacts.failed);
  const locked = useStore(lock);
  const shown = Math.min(MOST_CONTACTS, Math.max(FEWEST, contacts.length));
  const change = (at: number, part: Partial<LocalContact>): void => {
    const next = Array.from({ length: Math.max(shown, at + 1) }, (_, place) => ({
      ...(contacts[place] ?? { name: '', number: '' }),
      ...(place === at ? part : {}),
    }));
    void handOverContacts.set({ contacts: next, kept });
  };
  return (
    <div class="stack-s">
      <PrivateForm class="stack-s">
        <h3>{t('handOver.contacts')}</h3>
        <p class="hint">{t('handOver.contactsHint')}</p>
        {Array.from({ length: shown }, (_, at) => (
          <div key={at} class="field-pair">
            {(['name', 'number'] as const).map((part) => (
              <div key={part} class="field">
                <label for={`${id}-${part}-${at}`}>
                  {t(part === 'name' ? 'handOver.service' : 'handOver.serviceNumber', { number: at + 1 })}
                </label>
                <input
                  id={`${id}-${part}-${at}`}
                  type="text"
                  {...PRIVATE_FIELD}
                  {...typedDir()}
                  value={contacts[at]?.[part] ?? ''}
                  onInput={(event) => change(at, { [part]: event.currentTarget.value })}
                />
              </div>
            ))}
          </div>
        ))}
        {shown < MOST_CONTACTS ? (
          <p>
            <button type="button" class="button" data-look="quiet" onClick={() => change(shown, {})}>
              {t('handOver.add')}
            </button>
          </p>
        ) : null}
      </PrivateForm>
      {locked === 'off' ? null : <LockedContacts />}
      {locked === 'closed' ? null : (
        <Switch
          on={kept}
          words={t('handOver.keep')}
          hint={t('handOver.keepHint')}
          onChange={() => void handOverContacts.set({ contacts, kept: !kept })}
        />
      )}
      <KeepFailed why={failed} refused={t('handOver.keepFailed')} />
    </div>
  );
}
