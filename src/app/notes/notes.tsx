import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeepFailure } from '../../storage/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { ChangeWords } from './change-words.tsx';
import { ChooseWords } from './choose-words.tsx';
import { LockPlan } from './lock-plan.tsx';
import { ImagesBox } from './images-box.tsx';
import { notes } from './journal.ts';
import { NotesPaper } from './notes-paper.tsx';
import { OpenNotes } from './open-notes.tsx';
import { PaperFirst, WatchedButton } from './paper-first.tsx';
import { forgetPrinted } from './printed.ts';
import { sayLook } from './say-failure.ts';
import { Unlock } from './unlock.tsx';

/** Dated notes: locked, or open to write, in memory or kept. */
export function NotesScreen(): JSX.Element | null {
  const state = useStore(vault.state);
  const [looked, look] = useState<{ readonly failure: KeepFailure | null } | null>(null);
  const { journal } = useStore(notes);
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    void vault.look().then((failure) => look({ failure }));
  }, []);
  useEffect(forgetPrinted, [journal]);
  // what was pressed is gone: the focus goes to what took its place
  useLayoutEffect(() => {
    const isSwitched = [state, before.current].every((seen) => seen === 'open' || seen === 'locked');
    if (isSwitched && state !== before.current) part.current?.focus();
    before.current = state;
  }, [state]);
  if (looked === null) return null;
  return (
    <>
      <PaperFirst />
      {looked.failure === null ? null : (
        <p class="notice no-print" data-tone="caution" role="alert">
          {sayLook(looked.failure)}
        </p>
      )}
      {state === 'locked' ? <WatchedButton /> : null}
      <div ref={part} class="stack" tabIndex={-1} role="group" aria-label={t('notes.title')}>
        {state === 'locked' ? <Unlock /> : <OpenNotes />}
      </div>
      {state === 'none' ? <ChooseWords /> : null}
      {state === 'open' ? <LockPlan /> : null}
      {state === 'open' ? <ChangeWords /> : null}
      {state === 'locked' ? <ImagesBox /> : null}
      <NotesPaper />
    </>
  );
}
