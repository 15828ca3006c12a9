import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { faultsIn, MOST, type NoteFields, type TextField } from './model/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { useStore } from '../site.tsx';
import { language, t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { typedDir } from '../ui/in-language.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { draft, type Draft } from './draft.ts';
import { OutcomeChoice } from './outcome-choice.tsx';
import * as icons from '../ui/icons.ts';

/** Fields that come when they are asked for, in the order of the form. */
const MORE = ['place', 'present', 'exact', 'things', 'told', 'reference', 'next', 'feeling'] as const;
type More = (typeof MORE)[number];
const HINTS = { exact: 'notes.exactHint', told: 'notes.toldHint', feeling: 'notes.feelingHint' } as const;
const isHinted = (name: More): name is keyof typeof HINTS => name in HINTS;
const LONG: readonly string[] = ['exact', 'feeling'];

interface Props {
  readonly written: Draft;
  /** it came by a tap: one writes at once */
  readonly isAsked: boolean;
  /** resolves when the note is noted: true when it need not stand here any more */
  readonly onSave: () => Promise<void>;
  readonly onCancel: (() => void) | null;
}

/**
 * A note: the day and the facts, and one tap for each thing more. Facts and feelings apart (JR-2, JR-3). What is typed
 * is in memory until it is added, and the form says so.
 */
export function NoteForm({ written, isAsked, onSave, onCancel }: Props): JSX.Element {
  const { fields, note } = written;
  const [missing, tell] = useState<readonly TextField[]>([]);
  const [isBusy, setBusy] = useState(false);
  const isKept = useStore(vault.state) === 'open';
  const write: Write = (name, value) => draft.set({ ...written, fields: { ...fields, [name]: value } });
  const save = async (): Promise<void> => {
    const lacks = faultsIn(written.kind, fields);
    tell(lacks);
    if (lacks.length > 0 || isBusy) return;
    setBusy(true);
    await onSave();
    setBusy(false);
  };
  const id = useId();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) part.current?.querySelector('textarea')?.focus();
    if (isAsked || note !== null) part.current?.scrollIntoView();
  }, []);
  return (
    <section ref={part} class="care no-print" id="nouvelle" aria-labelledby={id}>
      <header class="care-head">
        <Icon of={icons.edit} />
        <h2 id={id}>{t(note === null ? 'notes.new' : 'notes.edit')}</h2>
      </header>
      <PrivateForm class="care-body" onSend={() => void save()}>
        <div class="field-pair">
          <Field name="day" type="date" value={fields.day} onWrite={write} missing={missing} />
          <Field name="time" value={fields.time} onWrite={write} hint={t('notes.timeHint')} />
        </div>
        {written.kind === 'call' ? <OfCall fields={fields} missing={missing} onWrite={write} /> : null}
        <Field name="what" rows={4} value={fields.what} onWrite={write} hint={t('notes.whatHint')} missing={missing} />
        <MoreFields written={written} onWrite={write} />
        <p class="hint">
          {t('notes.before')} {isKept ? null : t('notes.beforeMemory')}
        </p>
        <p class="hint">{t('notes.initial')}</p>
        <button type="submit" class="button" data-look="main" disabled={isBusy}>
          {t(note === null ? 'notes.save' : 'notes.saveEdit')}
        </button>
        {onCancel ? (
          <button type="button" class="text-button" onClick={onCancel}>
            {t('notes.cancel')}
          </button>
        ) : null}
        <div role="alert">
          {missing.length > 0 ? (
            <p class="notice" data-tone="caution" id={MISSING}>
              {t('notes.missing', { fields: language().list(missing.map((name) => t(`notes.${name as 'day'}`))) })}
            </p>
          ) : null}
        </div>
      </PrivateForm>
    </section>
  );
}

/** What is missing, said below the fields: each that is meant leads there. */
const MISSING = 'notes-manque';

type Write = (name: keyof NoteFields, value: string) => void;

interface OfCallProps {
  readonly fields: NoteFields;
  readonly missing: readonly TextField[];
  readonly onWrite: Write;
}

/** Of a call: whom, how it went, and what was promised. */
function OfCall({ fields, missing, onWrite }: OfCallProps): JSX.Element {
  const id = useId();
  return (
    <>
      <Field name="service" value={fields.service} onWrite={onWrite} missing={missing} />
      <Field name="told" label={t('notes.who')} value={fields.told} onWrite={onWrite} />
      <OutcomeChoice name={id} outcome={fields.outcome} onChoose={(outcome) => onWrite('outcome', outcome)} />
      <Field name="promised" value={fields.promised} onWrite={onWrite} />
      <Field name="promisedBy" type="date" value={fields.promisedBy} onWrite={onWrite} />
    </>
  );
}

/** The fields that were asked for or hold words, and a tap for each other one. */
function MoreFields({ written: { kind, fields }, onWrite }: { written: Draft; onWrite: Write }): JSX.Element {
  const [asked, ask] = useState<readonly More[]>([]);
  const shown = MORE.filter((name) => asked.includes(name) || (fields[name] ?? '') !== '');
  const others = MORE.filter((name) => !shown.includes(name) && !(kind === 'call' && name === 'told'));
  return (
    <>
      {shown.map((name) => (
        <Field
          key={name}
          name={name}
          value={fields[name]}
          onWrite={onWrite}
          {...(LONG.includes(name) && { rows: 3 })}
          {...(isHinted(name) && { hint: t(HINTS[name]) })}
        />
      ))}
      <div class="actions">
        {others.map((name) => (
          <button key={name} type="button" class="chip" onClick={() => ask([...asked, name])}>
            <span aria-hidden="true">+</span>
            <span class="visually-hidden">{t('notes.more', { field: t(`notes.${name}`) })}</span>
            <span aria-hidden="true">{t(`notes.${name}`)}</span>
          </button>
        ))}
      </div>
    </>
  );
}

interface FieldProps {
  readonly name: Exclude<TextField, 'procedure' | 'letter' | 'toldName'>;
  readonly value: string | undefined;
  readonly onWrite: Write;
  readonly label?: string;
  readonly type?: 'text' | 'date';
  readonly rows?: number;
  readonly hint?: string;
  /** of a field that must be filled in: those that were found empty */
  readonly missing?: readonly TextField[];
}

/** One field: text alone. What is dropped or pasted into it is text, so no image comes in (JR-1). */
function Field({ name, value = '', onWrite, label, type = 'text', rows, hint, missing }: FieldProps): JSX.Element {
  const id = useId();
  const isMissing = missing?.includes(name);
  const about = {
    id,
    ...PRIVATE_FIELD,
    ...typedDir(),
    value,
    maxLength: type === 'date' ? undefined : MOST,
    'aria-describedby': [hint && `${id}-aide`, isMissing && MISSING].filter(Boolean).join(' ') || undefined,
    'aria-invalid': isMissing || undefined,
    'aria-required': missing ? true : undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onWrite(name, currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>
        {label ?? t(`notes.${name}`)} {missing ? <span class="hint">({t('notes.needed')})</span> : null}
      </label>
      {hint ? (
        <p class="hint" id={`${id}-aide`}>
          {hint}
        </p>
      ) : null}
      {rows === undefined ? (
        type === 'date' ? (
          <input type="date" {...about} />
        ) : (
          <input type="text" {...about} />
        )
      ) : (
        <textarea rows={rows} {...about} />
      )}
    </div>
  );
}
