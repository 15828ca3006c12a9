import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { faultsIn, type Outcome, type TextField } from './model/index.ts';
import type { Caller, PackProcedure, Texts } from '../../pack/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { dayOf, language, t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { Ladder } from './ladder.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { sayRemoved, sayResult } from './say-failure.ts';
import { isNo, writeCall, type CallLines, type TypedCall } from './write-call.ts';

interface Props {
  readonly procedure: PackProcedure;
  /** whom the card has one call; none where nobody knows before whom one speaks to */
  readonly contact: Caller | undefined;
  readonly texts: Texts;
  /** what was typed on the lines above */
  readonly written: CallLines;
  /** how it went, where that was said before */
  readonly went: Outcome | null;
  /** the lines above are in the notes now */
  readonly onSaved: () => void;
}

/** What became of the last call that was noted, in words; `undo` takes back all that it wrote. */
interface Done {
  readonly says: string;
  readonly outcome: Outcome | null;
  readonly undo: (() => Promise<void>) | null;
}

/**
 * After a call: whom and when, how it went, the words of a no, and what was promised by when. It becomes a note; a
 * promise becomes a date to follow, and a no leads to the next rung.
 */
export function AfterCall({ procedure, contact, texts, written, went, onSaved }: Props): JSX.Element {
  const empty = (): TypedCall => ({
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
  useEffect(() => void vault.look(), []);
  const save = async (): Promise<void> => {
    const { day, whom, outcome } = typed;
    const lacks = faultsIn('call', { day, service: whom });
    tell(lacks);
    if (lacks.length > 0 || isBusy.current) return;
    isBusy.current = true;
    const writing = writeCall(procedure.id, typed, written);
    type(empty());
    onSaved();
    const { result, isFollowed, undo } = await writing;
    const takeBack = async (): Promise<void> => say({ says: sayRemoved(await undo?.()), outcome: null, undo: null });
    say({
      says: isFollowed ? `${sayResult(result)} ${t('after.follow')}` : sayResult(result),
      outcome,
      undo: undo && takeBack,
    });
    isBusy.current = false;
  };
  return (
    <div class="stack-s no-print">
      <CallFields typed={typed} missing={missing} onWrite={(part) => type({ ...typed, ...part })} />
      <button
        type="button"
        class="button"
        data-look="main"
        disabled={typed.outcome === null}
        onClick={() => void save()}
      >
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
        {done && isNo(done.outcome) ? <Ladder procedure={procedure} texts={texts} outcome={done.outcome} /> : null}
      </div>
    </div>
  );
}

interface CallFieldsProps {
  readonly typed: TypedCall;
  readonly missing: readonly TextField[];
  readonly onWrite: (part: Partial<TypedCall>) => void;
}

/** Whom, when, and how it went; what more there is to say depends on that. */
function CallFields({ typed, missing, onWrite }: CallFieldsProps): JSX.Element {
  const id = useId();
  const { outcome } = typed;
  return (
    <>
      <Line
        label={t('after.whom')}
        hint={t('after.whomHint')}
        value={typed.whom}
        isMissing={missing.includes('service')}
        onWrite={(whom) => onWrite({ whom })}
      />
      <Line
        label={t('notes.day')}
        type="date"
        value={typed.day}
        isMissing={missing.includes('day')}
        onWrite={(day) => onWrite({ day })}
      />
      <OutcomeChoice name={id} outcome={outcome} onChoose={(chosen) => onWrite({ outcome: chosen })} />
      {outcome === 'refused' ? (
        <Line
          label={t('notes.exact')}
          hint={t('notes.exactHint')}
          value={typed.exact}
          onWrite={(exact) => onWrite({ exact })}
        />
      ) : null}
      {outcome === 'promised' ? (
        <>
          <Line label={t('notes.promised')} value={typed.promised} onWrite={(promised) => onWrite({ promised })} />
          <Line label={t('notes.promisedBy')} type="date" value={typed.by} onWrite={(by) => onWrite({ by })} />
        </>
      ) : null}
    </>
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
