import type { JSX } from 'preact';
import { holds, type Answers } from '../../engine/index.ts';
import type { Core, PackProcedure, Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { plans, refusals, type Refusal } from '../../storage/plans/index.ts';
import { Blocks } from '../render/screen/blocks.tsx';
import { find, useCore, useStore } from '../site.tsx';
import { language, longDate, t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { Reach } from '../ui/reach.tsx';
import { useSayProcedure } from '../visit/use-say-procedure.ts';

interface Props {
  readonly procedure: PackProcedure;
  readonly texts: Texts;
}

/**
 * After a no: what to say to it, how often it was said, the next rung with its letter, until the ladder ends; there,
 * whom to reach.
 */
export function Ladder({ procedure, texts }: Props): JSX.Element {
  const core = useCore();
  const say = useSayProcedure();
  const { answers } = useStore(session);
  const noted = refusals(useStore(plans).plans).filter((refusal) => refusal.procedure === procedure.id);
  const refused = texts.procedures[procedure.id]?.sections.find(({ id }) => id === 'refused');
  const next = nextRung(core, answers, procedure);
  const daysOf = (outcome: Refusal['outcome']): readonly string[] =>
    noted.filter((refusal) => refusal.outcome === outcome).map(({ day }) => longDate(day));
  const [refusedOn, unansweredOn] = [daysOf('refused'), daysOf('no-answer')];
  return (
    <section class="card">
      {refusedOn.length > 0 ? (
        <p>{t('after.times', { count: refusedOn.length, dates: language().list(refusedOn) })}</p>
      ) : null}
      {unansweredOn.length > 0 ? (
        <p>{t('after.unanswered', { count: unansweredOn.length, dates: language().list(unansweredOn) })}</p>
      ) : null}
      {refused ? <Blocks blocks={refused.blocks} level={3} /> : null}
      {next ? (
        <>
          <p>
            <Link to={{ kind: 'procedure', id: next.id }}>{t('after.next', { procedure: say(next.id).title })}</Link>
          </p>
          {next.letters.map((id) => (
            <p key={id}>
              <Link to={{ kind: 'letter', id }}>{t('after.letter', { letter: find(core.letters, id).title })}</Link>
            </p>
          ))}
        </>
      ) : (
        <>
          <p>{t('after.end')}</p>
          <Reach contacts={procedure.contacts} isUrgent={false} count={3} />
        </>
      )}
    </section>
  );
}

/**
 * The next rung: of those above, the first that this plan holds, as some are for parents only; the top where it holds
 * none (as in the plan, card-details.tsx). The very next one also where one more tick brings it, as the refusal is no
 * answer yet; and where nothing was answered.
 */
function nextRung({ flow, procedures }: Core, answers: Answers, { ifRefused }: PackProcedure): PackProcedure | null {
  if (ifRefused === undefined) return null;
  const isIn = ({ when }: PackProcedure, given = answers): boolean => when === undefined || holds(flow, when, given);
  const ticked = flow.questions.flatMap(({ id, kind, options, exclusive = [] }): readonly Answers[] => {
    const chosen = (answers[id] ?? []).filter((option) => !exclusive.includes(option));
    return kind === 'one' ? [] : options.map((option) => ({ ...answers, [id]: [...chosen, option.id] }));
  });
  let rung = find(procedures, ifRefused);
  if (Object.keys(answers).length === 0 || ticked.some((more) => isIn(rung, more))) return rung;
  while (rung.ifRefused !== undefined && !isIn(rung)) rung = find(procedures, rung.ifRefused);
  return rung;
}
