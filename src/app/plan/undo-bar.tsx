import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { find, useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { lastMarked, undoMark } from './mark-card.ts';
import { NoteCall } from './note-call.tsx';

const WORDS = { done: 'plan.done', 'not-for-me': 'plan.notForMe' } as const;

/**
 * Tells what was just marked, and takes it back for ten seconds. Never covers what is read: it stands
 * in the page's flow at its foot.
 */
export function UndoBar(): JSX.Element {
  const marked = useStore(lastMarked);
  const { procedures } = useCore();
  const bar = useRef<HTMLDivElement>(null);
  const undo = (): void => {
    // the button goes away: the focus stays where the answer is said
    bar.current?.focus({ preventScroll: true });
    undoMark();
  };
  return (
    <div ref={bar} class="undo no-print" role="status" tabIndex={-1}>
      {marked?.undone ? <p>{t('plan.undone')}</p> : null}
      {marked && !marked.undone ? (
        <>
          <p>
            {t('plan.marked', { title: marked.title, state: t(marked.now === null ? 'plan.todo' : WORDS[marked.now]) })}
          </p>
          {marked.now === 'done' && find(procedures, marked.procedure).service ? (
            <NoteCall procedure={marked.procedure} outcome="done" />
          ) : null}
          <button type="button" class="button" data-look="quiet" onClick={undo}>
            {t('plan.undo')}
          </button>
        </>
      ) : null}
    </div>
  );
}
