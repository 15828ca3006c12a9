import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { NoteFields, Outcome } from '../../notes/index.ts';
import { OUTCOMES } from '../../notes/index.ts';
import type { Caller, PackProcedure, Texts } from '../../pack/index.ts';
import { addOwn, addRefusal } from '../../storage/plans/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { dayOf } from '../i18n.ts';
import { t } from '../i18n-reading.ts';
import { Link } from '../ui/link.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { addNote, type Saved } from './journal.ts';
import { Ladder } from './ladder.tsx';
import { sayResult } from './say-failure.ts';

interface Props {
  readonly procedure: PackProcedure;
  readonly contact: Caller | undefined;
  readonly texts: Texts;
  /** what was typed on the lines above */
  readonly written: Readonly<Partial<Record<'time' | 'name' | 'service' | 'file' | 'next', string>>>;
}

const isNo = (outcome: Outcome | null): outcome is 'refused' | 'no-answer' =>
  outcome === 'refused' || outcome === 'no-answer';

/**
 * After a call: how it went, and what was promised by when. It becomes a note; a promise becomes a date to follow, and
 * a no leads to the next rung.
 */
export function AfterCall({ procedure, contact, texts, written }: Props): JSX.Element {
  const id = useId();
  const [outcome, choose] = useState<Outcome | null>(null);
  const [by, promise] = useState('');
  const [result, say] = useState<Saved | null>(null);
  useEffect(() => void vault.look(), []);
  const save = async (): Promise<void> => {
    const day = dayOf(new Date());
    const service = contact?.name ?? written.service ?? procedure.short;
    const saved = await addNote('call', fieldsOf({ procedure: procedure.id, service, day, outcome, by, written }));
    if (isNo(outcome)) addRefusal({ procedure: procedure.id, day, outcome });
    if (by) addOwn({ title: t('after.followTitle', { service }), day: by, done: false });
    say(saved);
  };
  return (
    <div class="stack-s no-print">
      <fieldset class="field">
        <legend>{t('notes.outcomeTitle')}</legend>
        {OUTCOMES.map((one) => (
          <label key={one} class="option">
            <input type="radio" name={id} checked={outcome === one} onChange={() => choose(one)} />
            <span>{t(`notes.outcome.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {outcome === 'promised' ? (
        <div class="field">
          <label for={`${id}-jour`}>{t('notes.promisedBy')}</label>
          <input
            id={`${id}-jour`}
            type="date"
            {...PRIVATE_FIELD}
            value={by}
            onInput={(event) => promise(event.currentTarget.value)}
          />
        </div>
      ) : null}
      <button
        type="button"
        class="button"
        data-look="main"
        disabled={outcome === null || result !== null}
        onClick={() => void save()}
      >
        {t('after.save')}
      </button>
      <div role="status" class="stack-s">
        {result === null ? null : (
          <p>
            {sayResult(result)} {by ? t('after.follow') : null} <Link to={{ kind: 'notes' }}>{t('notes.title')}</Link>
          </p>
        )}
        {result !== null && isNo(outcome) ? <Ladder procedure={procedure} texts={texts} /> : null}
      </div>
    </div>
  );
}

interface Said extends Pick<Props, 'written'> {
  readonly procedure: string;
  readonly service: string;
  readonly day: string;
  readonly outcome: Outcome | null;
  readonly by: string;
}

/** The lines of the call as a note. The time is as it was typed, or as the phone's clock says. */
function fieldsOf({ procedure, service, day, outcome, by, written }: Said): NoteFields {
  const { time = '', name = '', service: follows = '', file = '', next = '' } = written;
  const lines = [next, follows].filter((line) => line.trim() !== '');
  return {
    day,
    time,
    service,
    procedure,
    told: name,
    reference: file,
    promised: lines.join('\n'),
    ...(outcome !== null && { outcome }),
    ...(by !== '' && { promisedBy: by }),
  };
}
