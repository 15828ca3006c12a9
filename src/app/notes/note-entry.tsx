import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  earlierOf,
  eventOf,
  latestOf,
  type Note,
  type NoteFields,
  type NoteVersion,
  type TextField,
} from './model/index.ts';
import { find, useCore } from '../site.tsx';
import { longDate, t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { correct } from './draft.ts';
import { exportLabels, exportSay } from './export-words.ts';
import { sayMoment } from './say-moment.ts';

/** What a note shows, in the order of the form. */
const SHOWN = [
  'service',
  'told',
  'what',
  'exact',
  'place',
  'present',
  'things',
  'reference',
  'next',
  'promised',
  'promisedBy',
  'feeling',
] as const satisfies readonly TextField[];

interface Props {
  readonly note: Note;
  readonly canWrite: boolean;
  /** it was just written */
  readonly isLatest: boolean;
  readonly onRemove: () => void;
}

/** One note: its day, what it says, when it was written; earlier words below a fold (JR-6). */
export function NoteEntry({ note, canWrite, isLatest, onRemove }: Props): JSX.Element | null {
  const [isAsking, ask] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  // the form that it was written in is gone
  useEffect(() => {
    if (isLatest) row.current?.focus();
  }, [isLatest]);
  const core = useCore();
  const { letters } = core;
  const latest = latestOf(note);
  if (latest === null) return null;
  const { fields } = latest;
  const earlier = earlierOf(note.versions);
  const labels = exportLabels();
  const { moment } = exportSay(core);
  const letter = letters.find(({ id }) => id === fields.letter);
  return (
    <li ref={row} class="note-row" tabIndex={-1}>
      <h3>
        {longDate(fields.day ?? '')}
        <small class="hint">{[fields.time, t(`notes.kind.${note.kind}`)].filter(Boolean).join(' · ')}</small>
      </h3>
      <Said fields={fields} kind={note.kind} />
      {letter ? (
        <p>
          {t('notes.letterKept', { title: letter.title })}{' '}
          <Link to={{ kind: 'letter', id: find(letters, letter.id).id }}>{t('notes.openLetter')}</Link>
        </p>
      ) : null}
      <p class="hint">
        {note.versions.map((version, at) => `${labels[eventOf(version, at)]} ${moment(version.written)}`).join(' ')}
      </p>
      {latest.clock === 'behind' ? <p class="hint">{t('notes.behind')}</p> : null}
      {earlier.length > 0 ? <Earlier versions={earlier} kind={note.kind} /> : null}
      {canWrite ? (
        <div class="actions">
          {isAsking ? (
            <>
              <p>{t('notes.removeAsk')}</p>
              <button type="button" class="button" data-look="quiet" onClick={onRemove}>
                {t('notes.removeYes')}
              </button>
              <button type="button" class="button" data-look="quiet" onClick={() => ask(false)}>
                {t('notes.removeNo')}
              </button>
            </>
          ) : (
            <>
              {note.kind === 'letter' ? null : (
                <button type="button" class="text-button" onClick={() => correct(note.id, note.kind, fields)}>
                  {t('notes.change')}
                </button>
              )}
              <button type="button" class="text-button" onClick={() => ask(true)}>
                {t('notes.remove')}
              </button>
            </>
          )}
        </div>
      ) : null}
    </li>
  );
}

function Said({ fields, kind }: { readonly fields: NoteFields; readonly kind: Note['kind'] }): JSX.Element {
  const label = (name: (typeof SHOWN)[number]): string =>
    t(name === 'told' && kind === 'call' ? 'notes.who' : `notes.${name}`);
  return (
    <dl>
      {SHOWN.filter((name) => fields[name] !== undefined).map((name) => (
        <div key={name}>
          <dt>{label(name)}</dt>
          <dd>{name === 'promisedBy' ? longDate(fields[name] ?? '') : fields[name]}</dd>
        </div>
      ))}
      {fields.outcome === undefined ? null : (
        <div>
          <dt>{t('notes.outcomeTitle')}</dt>
          <dd>{t(`notes.outcome.${fields.outcome}`)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Earlier words of a note stay, with when they were written. */
const Earlier = ({ versions, kind }: { readonly versions: readonly NoteVersion[]; readonly kind: Note['kind'] }) => (
  <details>
    <summary>{t('notes.earlier')}</summary>
    {versions.map(({ fields, written, link }) => (
      <div key={link.digest}>
        <p class="hint">{t('notes.written', sayMoment(written))}</p>
        <Said fields={fields} kind={kind} />
      </div>
    ))}
  </details>
);
