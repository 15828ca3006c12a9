import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PackProcedure, Texts } from '../../pack/index.ts';
import { Blocks } from '../render/screen/blocks.tsx';
import { find, useCore } from '../site.tsx';
import { fill, t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { NoteCall } from './note-call.tsx';

interface Props {
  /** in the words for this person */
  readonly procedure: PackProcedure;
  /** every procedure of this plan */
  readonly planned: ReadonlySet<string>;
  readonly texts: Texts | null;
}

/** "On m'a dit non": a button that opens what to answer to a refusal. */
export function useRefused({ procedure, planned, texts }: Props): {
  readonly button: JSX.Element | null;
  readonly answer: JSX.Element | null;
} {
  const [isOpen, open] = useState(false);
  // nobody says no to what one does at home
  if (!procedure.service) return { button: null, answer: null };
  return {
    button: (
      <button type="button" class="button" data-look="quiet" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {t('act.no')}
      </button>
    ),
    answer: isOpen ? (
      <section class="refused card stack-s" aria-label={t('plan.refused')}>
        <Answer procedure={procedure} planned={planned} texts={texts} />
      </section>
    ) : null,
  };
}

/** What to answer, the next rung, and the way to the note. */
function Answer({ procedure, planned, texts }: Props): JSX.Element {
  const { procedures } = useCore();
  const say = useSayProcedure();
  const refused = texts?.procedures[procedure.id]?.sections.find(({ id }) => id === 'refused');
  const after = findAfter(procedure, procedures, planned);
  return (
    <>
      {refused ? <Blocks blocks={refused.blocks} level={4} /> : <p>{t('plan.refusedComing')}</p>}
      {after ? (
        <p>
          {fill('plan.refusedNext', {
            procedure: <Link to={{ kind: 'procedure', id: after.id }}>{say(after.id).title}</Link>,
          })}
        </p>
      ) : null}
      <NoteCall procedure={procedure.id} outcome="refused" />
    </>
  );
}

/**
 * The next rung of the ladder after a "no": the first that this plan holds, as some are for parents only; the top of
 * the ladder where it holds none.
 */
function findAfter(
  { ifRefused }: PackProcedure,
  procedures: readonly PackProcedure[],
  planned: ReadonlySet<string>,
): PackProcedure | null {
  if (ifRefused === undefined) return null;
  const next = find(procedures, ifRefused);
  return planned.has(next.id) || next.ifRefused === undefined ? next : findAfter(next, procedures, planned);
}
