import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { faultsIn, OUTCOMES, type NoteFields, type Outcome, type TextField } from './model/index.ts';
import type { Caller, PackProcedure, Texts } from '../../pack/index.ts';
import { addOwn, addRefusal, removeOwn, removeRefusal } from '../../storage/plans/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { dayOf, language, t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PROMISE } from '../visit/use-own-items.ts';
import { addNote, notes, removeNote } from './journal.ts';
import { Ladder } from './ladder.tsx';
import { sayFailure, sayResult } from './say-failure.ts';

interface Props {
  readonly procedure: PackProcedure;
  /** whom the card has one call; none where nobody knows before whom one speaks to */
  readonly contact: Caller | undefined;
  readonly texts: Texts;
  /** what was typed on the lines above */
  readonly written: Readonly<Partial<Record<'time' | 'name' | 'service' | 'file' | 'next', string>>>;
  /** how it went, where that was said before */
  readonly went: Outcome | null;
  /** the lines above are in the notes now */
  readonly onSaved: () => void;
}

/** What is typed or chosen here. */
interface Typed {
  readonly whom: string;
  readonly day: string;
  readonly outcome: Outcome | null;
  readonly exact: string;
  readonly promised: string;
  readonly by: string;
}

/** What became of the last call that was noted, in words; `undo` takes back all that it wrote. */
interface Done {
  readonly says: string;
  readonly outcome: Outcome | null;
  readonly undo: (() => Promise<void>) | null;
}

const noteIds = (): readonly string[] => (notes.get().journal?.notes ?? []).map(({ id }) => id);

const isNo = (outcome: Outcome | null): outcome is 'refused' | 'no-answer' =>
  outcome === 'refused' || outcome === 'no-answer';

/**
 * After a call: whom and when, how it went, the words of a no, and what was promised by when. It becomes a note; a
 * promise becomes a date to follow, and a no leads to the next rung.
 */
export function AfterCall({ procedure, contact, texts, written, went, onSaved }: Props): JSX.Element {
  const id = useId();
  const empty = (): Typed => ({
    whom: contact?.name ?? '',
    day: dayOf(new Date()),
    outcome: null,
    exact: '',
    promised: '',
    by: '',
  });
  const [typed, type] = useState({ ...empty(), outcome: went });
  const [missing, tell] = useState<readonly TextField[]>([]);
  const [done, say] = useState<Done | null>(null);
  const isBusy = useRef(false);
  const { whom, day, outcome } = typed;
  const write = (part: Partial<Typed>): void => type({ ...typed, ...part });
  useEffect(() => void vault.look(), []);
  const save = async (): Promise<void> => {
    const fields = fieldsOf(procedure.id, typed, written);
    const { promisedBy = '' } = fields;
    const lacks = faultsIn('call', { day, service: whom });
    tell(lacks);
    if (lacks.length > 0 || isBusy.current) return;
    isBusy.current = true;
    const refusal = isNo(outcome) ? addRefusal({ procedure: procedure.id, day, outcome }) : null;
    const own = promisedBy === '' ? null : addOwn({ title: whom, day: promisedBy, done: false, note: PROMISE });
    type(empty());
    onSaved();
    const before = noteIds();
    const result = await addNote('call', fields);
    const added = noteIds().filter((one) => !before.includes(one));
    const undo = async (note: string): Promise<void> => {
      if (refusal !== null) removeRefusal(refusal);
      if (own !== null) removeOwn(own);
      const away = await removeNote(note);
      const isAway = away === 'saved' || away === 'memory';
      say({ says: isAway ? t('notes.removed') : sayFailure(away), outcome: null, undo: null });
    };
    const [note, ...others] = added;
    say({
      says: own === null ? sayResult(result) : `${sayResult(result)} ${t('after.follow')}`,
      outcome,
      undo: note === undefined || others.length > 0 ? null : () => undo(note),
    });
    isBusy.current = false;
  };
  return (
    <div class="stack-s no-print">
      <Line
        label={t('after.whom')}
        hint={t('after.whomHint')}
        value={whom}
        isMissing={missing.includes('service')}
        onWrite={(value) => write({ whom: value })}
      />
      <Line
        label={t('notes.day')}
        type="date"
        value={day}
        isMissing={missing.includes('day')}
        onWrite={(value) => write({ day: value })}
      />
      <fieldset class="field">
        <legend>{t('notes.outcomeTitle')}</legend>
        {OUTCOMES.map((one) => (
          <label key={one} class="option">
            <input type="radio" name={id} checked={outcome === one} onChange={() => write({ outcome: one })} />
            <span>{t(`notes.outcome.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {outcome === 'refused' ? (
        <Line
          label={t('notes.exact')}
          hint={t('notes.exactHint')}
          value={typed.exact}
          onWrite={(exact) => write({ exact })}
        />
      ) : null}
      {outcome === 'promised' ? (
        <>
          <Line label={t('notes.promised')} value={typed.promised} onWrite={(promised) => write({ promised })} />
          <Line label={t('notes.promisedBy')} type="date" value={typed.by} onWrite={(by) => write({ by })} />
        </>
      ) : null}
      <button type="button" class="button" data-look="main" disabled={outcome === null} onClick={() => void save()}>
        {t('after.save')}
      </button>
      <div role="alert">
        {missing.length > 0 ? (
          <p class="notice" data-tone="caution">
            {t('notes.missing', {
              fields: language().list(missing.map((name) => t(name === 'day' ? 'notes.day' : 'after.whom'))),
            })}
          </p>
        ) : null}
      </div>
      <div role="status" class="stack-s">
        {done ? (
          <p>
            {done.says} <Link to={{ kind: 'notes' }}>{t('notes.title')}</Link>{' '}
            {done.undo ? (
              <button type="button" class="text-button" onClick={() => void done.undo?.()}>
                {t('notes.undo')}
              </button>
            ) : null}
          </p>
        ) : null}
        {done && isNo(done.outcome) ? <Ladder procedure={procedure} texts={texts} /> : null}
      </div>
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly hint?: string;
  readonly isMissing?: boolean;
}

function Line({ label, value, onWrite, type = 'text', hint, isMissing = false }: LineProps): JSX.Element {
  const id = useId();
  const about = {
    id,
    ...PRIVATE_FIELD,
    value,
    'aria-describedby': hint ? `${id}-aide` : undefined,
    'aria-invalid': isMissing || undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onWrite(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <p class="hint" id={`${id}-aide`}>
          {hint}
        </p>
      ) : null}
      {type === 'date' ? <input type="date" {...about} /> : <input type="text" {...about} />}
    </div>
  );
}

/** The lines of the call as a note. What one was told to do is a fact of the call; a promise is what was promised. */
function fieldsOf(
  procedure: string,
  { whom, day, outcome, exact, promised, by }: Typed,
  written: Props['written'],
): NoteFields {
  const { time = '', name = '', service: follows = '', file = '', next = '' } = written;
  const lines = [next, follows].filter((line) => line.trim() !== '');
  return {
    day,
    time,
    service: whom,
    procedure,
    what: lines.join('\n'),
    told: name,
    reference: file,
    ...(outcome !== null && { outcome }),
    ...(outcome === 'refused' && { exact }),
    ...(outcome === 'promised' && { promised, promisedBy: by }),
  };
}
