import type { JSX } from 'preact';
import type { Outcome } from '../notes/model/index.ts';
import { useCore, usePath, usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { scriptStep } from '../ui/step-numbers.ts';
import { writeOutcome } from './call-notes.ts';

/** The part of the page of the words to say where one notes what became of the call. */
export const AFTER = 'noter';

interface Props {
  readonly procedure: string;
  /** how the call went, where that is known */
  readonly outcome: Outcome | null;
}

/** To the note after a call, with how it went chosen there. */
export function NoteCall({ procedure, outcome }: Props): JSX.Element {
  const { router } = usePorts();
  const path = usePath();
  const { procedures } = useCore();
  const note = (): void => {
    if (outcome !== null) writeOutcome(procedure, outcome);
    router.go(path({ kind: 'flow' }), { step: scriptStep(procedures, procedure), hash: AFTER });
  };
  return (
    <button type="button" class="button no-print" data-look="quiet" onClick={note}>
      {t('act.note')}
    </button>
  );
}
