import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { latestOf } from './model/index.ts';
import type { LetterValues, Texts, WholeLetter } from '../../pack/index.ts';
import { fillLetter, session } from '../../storage/index.ts';
import { plans, refusals } from '../../storage/plans/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { useStore } from '../site.tsx';
import { dayOf, language, longDate, t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { addNote, notes, type Saved } from './journal.ts';
import { sayResult } from './say-failure.ts';
import { takeFromNotes, takesByItself, type LetterSays } from './take-from-notes.ts';

interface Props {
  readonly letter: WholeLetter;
  readonly values: LetterValues;
  readonly texts: Pick<Texts, 'letterFields'>;
  /** a word of the letter, in its language */
  readonly word: LetterSays['word'];
  /** what was noted of a no: it stands in the letter at once, and can be changed there */
  readonly onNoted: (noted: LetterValues) => void;
}

/** Between a letter and the notes: dates and references come in when the person asks, and the letter can be kept. */
export function LetterNotes({ letter: { id, fields, in: of }, values, texts, word, onNoted }: Props): JSX.Element {
  const { journal } = useStore(notes);
  const refused = refusals(useStore(plans).plans);
  const { letters: typed } = useStore(session);
  const isBusy = useRef(false);
  const [taken, tell] = useState<number | null>(null);
  const [result, say] = useState<Saved | null>(null);
  useEffect(() => void vault.look(), []);
  // of options that the guide ticked itself, nothing is lost
  const isEmpty = (field: string): boolean =>
    typeof values[field] === 'object' ? typed[field] === undefined : (values[field] ?? '') === '';
  const fill = (found: readonly (readonly [field: string, value: LetterValues[string]])[]): void => {
    const empty = found.filter(([field]) => isEmpty(field));
    for (const [field, value] of empty) fillLetter(field, value);
    tell(empty.length);
  };
  const takes = texts.letterFields.filter((field) => fields.includes(field.id));
  const says: LetterSays = { language: language(of?.lang), word };
  const take = (): void => fill(takeFromNotes(takes, journal, refused, says));
  const noted = JSON.stringify(takeFromNotes(takes.filter(takesByItself), journal, refused, says));
  useEffect(() => onNoted(Object.fromEntries(JSON.parse(noted) as readonly [string, string][])), [noted]);
  const keep = async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    say((await addNote('letter', { day: dayOf(new Date()), letter: id, values })).result);
    isBusy.current = false;
  };
  const kept = (journal?.notes ?? []).flatMap((note) => {
    const latest = latestOf(note);
    return latest?.fields.letter === id ? [{ note: note.id, fields: latest.fields }] : [];
  });
  return (
    <section class="card no-print">
      <h2>{t('letterNotes.title')}</h2>
      <p class="hint">{t('letterNotes.takeHint')}</p>
      <div class="actions">
        <button type="button" class="button" data-look="quiet" onClick={take}>
          {t('letterNotes.take')}
        </button>
        <button type="button" class="button" data-look="quiet" disabled={result !== null} onClick={() => void keep()}>
          {t('letterNotes.keep')}
        </button>
        {kept.map(({ note, fields: held }) => (
          <button
            key={note}
            type="button"
            class="button"
            data-look="quiet"
            onClick={() => fill(Object.entries(held.values ?? {}))}
          >
            {t('letterNotes.reopen', { date: longDate(held.day ?? dayOf(new Date())) })}
          </button>
        ))}
      </div>
      <div role="status">
        {taken === null ? null : (
          <p>{taken > 0 ? t('letterNotes.taken', { count: taken }) : t('letterNotes.nothing')}</p>
        )}
        {result === null ? null : (
          <p>
            {sayResult(result)} <Link to={{ kind: 'notes' }}>{t('notes.title')}</Link>
          </p>
        )}
      </div>
    </section>
  );
}
