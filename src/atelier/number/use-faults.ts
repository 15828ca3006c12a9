import { useEffect, useState } from 'preact/hooks';
import type { NumberView } from '../work/number.ts';
import type { Fault } from '../work/protocol.ts';
import { ask } from '../work/work.ts';
import type { NumberDraft } from './form.tsx';
import type { Choices } from './ticked.ts';

/** How long ticking may go on before faults are looked for, in milliseconds. */
const LOOK_AFTER = 400;

/**
 * The faults that a change would make; null while they are looked for. In the source, and in the languages in which
 * somebody chose sentences: elsewhere a sentence changes with the one that it translates. `view`: null where nothing
 * can change yet.
 */
export function useFaults(
  { old, next }: NumberDraft,
  view: NumberView | null,
  ticked: ReadonlySet<string>,
  choices: Choices,
  source: string,
): readonly Fault[] | null {
  const [looked, setLooked] = useState<{ readonly of: unknown; readonly faults: readonly Fault[] } | null>(null);
  useEffect(() => {
    if (view === null) return;
    let isLate = false;
    const chosen = view.rows.flatMap(({ id, locale }) => (choices.has(id) && locale !== null ? locale : []));
    const timer = setTimeout(() => {
      void ask('numberFaults', { old, next, rows: [...ticked], locales: [...new Set([source, ...chosen])] }).then(
        (faults) => {
          if (!isLate) setLooked({ of: ticked, faults });
        },
      );
    }, LOOK_AFTER);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [view, ticked]);
  return looked?.of === ticked ? looked.faults : null;
}
