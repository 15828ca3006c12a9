import type { ComponentChildren, JSX } from 'preact';
import { holds, type Answers } from '../../engine/index.ts';
import { inlinesOf, type Block, type Contact, type Core, type PackProcedure, type Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { plans, refusals, type Refusal } from '../../storage/plans/index.ts';
import { Blocks } from '../render/screen/blocks.tsx';
import { find, useCore, useStore } from '../site.tsx';
import { language, longDate, t } from '../say.ts';
import { lineOf } from '../ui/call.tsx';
import { Reach } from '../ui/reach.tsx';
import { answersNow } from '../ui/relief.ts';
import { RowLinks } from '../ui/row-links.tsx';
import { useContactsNow } from '../ui/use-contacts-now.ts';
import { TimesRefused } from '../visit/times-refused.tsx';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import * as icons from '../ui/icons.ts';

interface Props {
  readonly procedure: PackProcedure;
  readonly texts: Pick<Texts, 'procedures'>;
  readonly outcome: Refusal['outcome'];
  /** who was called, where that is known */
  readonly contact?: Contact | undefined;
  /** what is noted of it: after all that can be done now, before what is written to somebody else */
  readonly children?: ComponentChildren;
}

/** How many answers to a no stand open. */
const OPEN = 2;

/**
 * After a no, first what can be done now: what to answer, and who can be called at this hour; where nobody answered,
 * whom else to call. Then the note of it, the next rung with its letter, until the ladder ends, and how often it was
 * said.
 */
export function Ladder({ procedure, texts, outcome, contact, children }: Props): JSX.Element {
  const core = useCore();
  const { answers } = useStore(session);
  const refused = texts.procedures[procedure.id]?.sections.find(({ id }) => id === 'refused');
  const { open, others, count } = splitReplies(refused?.blocks ?? []);
  const next = nextRung(core, answers, procedure);
  const unanswered = refusals(useStore(plans).plans)
    .filter((one) => one.procedure === procedure.id && one.outcome === 'no-answer')
    .map(({ day }) => longDate(day));
  const isSilent = outcome === 'no-answer';
  return (
    <div class="ladder stack-s">
      <Comfort outcome={outcome} />
      {isSilent ? (
        <OtherNumbers contact={contact} contacts={procedure.contacts} />
      ) : (
        <>
          <Blocks blocks={open} level={4} />
          <CallNow procedure={procedure} replies={refused?.blocks ?? []} isLast={next === null} />
          <p class="hint">{t('after.comfortHint')}</p>
        </>
      )}
      {count > 0 && !isSilent ? (
        <details>
          <summary>{t('after.others', { count })}</summary>
          <Blocks blocks={others} level={4} />
        </details>
      ) : null}
      {children}
      {next ? <Rung next={next} /> : <p>{t('after.end')}</p>}
      <TimesRefused procedure={procedure.id} />
      {unanswered.length > 0 ? (
        <p class="hint">{t('after.unanswered', { count: unanswered.length, dates: language().list(unanswered) })}</p>
      ) : null}
    </div>
  );
}

interface CallNowProps {
  readonly procedure: PackProcedure;
  /** what the guide answers to a no */
  readonly replies: readonly Block[];
  /** there is no next rung: who answers later is named too */
  readonly isLast: boolean;
}

/**
 * Whom to call after a no, of those whom the card names: its first again, then those whom the replies name, then the
 * others, with a number for a danger only where the card begins with one. Only who answers at this hour: of hours that
 * nobody knows it is not said that somebody answers.
 */
function CallNow({ procedure, replies, isLast }: CallNowProps): JSX.Element {
  const { contacts, band, callBack } = procedure;
  const named = inlinesOf(replies, 'link').flatMap(({ to }) => (to.kind === 'contact' ? [to.id] : []));
  const known = useCore().contacts;
  const isForDanger = (id?: string): boolean => known.some((one) => one.id === id && one.kind === 'emergency');
  const others = isForDanger(contacts[0]) ? contacts : contacts.filter((id) => !isForDanger(id));
  const again = [...contacts.slice(0, 1), ...named.filter((id) => contacts.includes(id)), ...others];
  const { all, now, guide } = useContactsNow([...new Set(again)]);
  const each = isLast ? all : all.filter((one) => answersNow(one, now, guide));
  return (
    <Reach
      contacts={each.map(({ id }) => id)}
      isUrgent={band.some((rule) => rule.band === 'now')}
      count={isLast ? 3 : 2}
      callBack={callBack}
    />
  );
}

/** The next thing to try, with its letters. */
function Rung({ next }: { readonly next: PackProcedure }): JSX.Element {
  const { letters } = useCore();
  const say = useSayProcedure();
  return (
    <RowLinks
      rows={[
        {
          to: { kind: 'procedure', id: next.id },
          words: t('after.next', { procedure: say(next.id).title }),
          icon: icons.plan,
        },
        ...next.letters.map((id) => ({
          to: { kind: 'letter' as const, id },
          words: t('after.letter', { letter: find(letters, id).title }),
          icon: icons.letter,
        })),
      ]}
    />
  );
}

/** What a no is not; or what to do where nobody answered. */
export const Comfort = ({ outcome }: Pick<Props, 'outcome'>): JSX.Element => (
  <p>
    <b>{t(outcome === 'refused' ? 'after.comfort' : 'after.silence')}</b>
  </p>
);

/**
 * Whom else to call, in the place of who was called: the next number for the same act; in a danger, the other numbers
 * for it behind that one.
 */
export function OtherNumbers({ contact, contacts }: { contact: Contact | undefined; contacts: readonly string[] }) {
  const core = useCore();
  const isOther = (id: string): boolean => id !== contact?.id && lineOf(find(core.contacts, id)) !== undefined;
  const own = contacts.filter(isOther);
  const isUrgent = contact?.kind === 'emergency';
  const others = isUrgent ? [...own.slice(0, 1), ...core.emergency] : contacts.length > 0 ? own : core.help;
  const each = [...new Set(others.filter(isOther))];
  return <Reach contacts={each} isUrgent={isUrgent} count={isUrgent && own.length > 0 ? 3 : 2} />;
}

/** What to answer to a no: the first replies, and the others, of which there are `count`. */
function splitReplies(blocks: readonly Block[]): {
  readonly open: readonly Block[];
  readonly others: readonly Block[];
  readonly count: number;
} {
  const at = blocks.findIndex(({ kind }) => kind === 'list');
  const list = blocks[at];
  if (list?.kind !== 'list' || list.items.length <= OPEN + 1) return { open: blocks, others: [], count: 0 };
  const rest = list.items.slice(OPEN);
  return {
    open: [...blocks.slice(0, at), { ...list, items: list.items.slice(0, OPEN) }],
    others: [{ ...list, items: rest }, ...blocks.slice(at + 1)],
    count: rest.length,
  };
}

/**
 * The next rung: of those above, the first that this plan holds, as some are for parents only; the top where it holds
 * none. The very next one also where one more tick brings it, as the refusal is no answer yet; and where nothing was
 * answered.
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
