import type { JSX } from 'preact';
import type { PlanItem } from '../../engine/index.ts';
import { sayProcedure, type Contact, type PackProcedure, type Texts } from '../../pack/index.ts';
import { session, type ItemState } from '../../storage/index.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { find, useCore, useStore } from '../context.ts';
import { fill } from '../fill.tsx';
import { t } from '../i18n.ts';
import { markItem } from './mark-item.ts';
import { useChild } from '../visit/use-child.ts';
import { Call, lineOf, Num, type Look } from '../ui/call.tsx';
import { ContactName } from '../ui/contact-name.tsx';
import { Icon } from '../ui/icon.tsx';
import { JoinedCards } from './joined-cards.tsx';
import { Link } from '../ui/link.tsx';
import { PRIVATE_FORM } from '../ui/private-form.ts';
import { ReasonDetails } from './reason-details.tsx';

const STATES = [
  { state: null, words: 'plan.todo' },
  { state: 'done', words: 'plan.done' },
  { state: 'not-for-me', words: 'plan.notForMe' },
] as const satisfies readonly { state: ItemState | null; words: string }[];

/** In a full band now, further cards keep their script folded: the eye finds what comes first (decision 0016). */
const OPEN_SCRIPTS = 3;

interface Props {
  readonly item: PlanItem;
  /** its place in the band, 0 for the first */
  readonly at: number;
  /** what stands in its card */
  readonly joined: readonly PlanItem[];
  /** every procedure of this plan */
  readonly planned: ReadonlySet<string>;
  /** what to do after a no comes with them */
  readonly texts: Texts | null;
}

/**
 * One action of the plan: what, why, whom to call, what to say, what if refused, and where one stands with it (FL-10).
 * Sources and words explained stand on the procedure's own page.
 */
export function PlanCard({ item, at, joined, planned, texts }: Props): JSX.Element {
  const { flow, procedures, contacts } = useCore();
  const { items, answers } = useStore(session);
  const child = useChild();
  const procedure = sayProcedure({ flow }, find(procedures, item.procedure), answers, child);
  const state = items[procedure.id] ?? null;
  const urgent = item.band === 'now' || item.band === 'today';
  const named = procedure.contacts.map((id) => find(contacts, id));
  const reach = named.slice(0, urgent ? 2 : 1);
  const scriptOpen = urgent && at < OPEN_SCRIPTS;
  const onPaper = listOnPaper(named);
  const say = procedure.say?.blocks.filter(({ kind }) => kind === 'say').slice(0, 1);
  const refused = texts?.procedures[procedure.id]?.sections.find(({ id }) => id === 'refused');
  const after = findAfter(procedure, procedures, planned);
  return (
    <article class="card" data-band={item.band} data-state={state ?? 'todo'}>
      <h3>
        <Link to={{ kind: 'procedure', id: procedure.id }}>{procedure.title}</Link>
      </h3>
      <p>{procedure.why}</p>
      {say && scriptOpen ? (
        <div class="say-box">
          <p class="eyebrow">{t('plan.say')}</p>
          <Blocks blocks={say} level={4} />
        </div>
      ) : null}
      {reach.map((contact, place) => (
        <Reach
          key={contact.id}
          contact={contact}
          look={place > 0 || !urgent ? 'quiet' : item.band === 'now' ? 'urgent' : 'main'}
        />
      ))}
      <p class="print-only">
        {onPaper.map(({ contact, shown }, place) => (
          <span key={contact.id}>
            {place > 0 ? ' · ' : null}
            {fill('plan.onPaper', { name: <ContactName contact={contact} />, shown: <Num>{shown}</Num> })}
          </span>
        ))}
      </p>
      <JoinedCards items={joined} />
      <div class="folds">
        {say && !scriptOpen ? (
          <details>
            <summary>{t('plan.say')}</summary>
            <Blocks blocks={say} level={4} />
          </details>
        ) : null}
        {procedure.service ? (
          <details>
            <summary>{t('plan.refused')}</summary>
            <div class="stack-s">
              {refused ? <Blocks blocks={refused.blocks} level={4} /> : <p>{t('plan.refusedComing')}</p>}
              {after ? (
                <p>
                  {fill('plan.refusedNext', {
                    procedure: (
                      <Link to={{ kind: 'procedure', id: after.id }}>
                        {sayProcedure({ flow }, after, answers, child).title}
                      </Link>
                    ),
                  })}
                </p>
              ) : null}
            </div>
          </details>
        ) : null}
        <ReasonDetails item={item} />
      </div>
      <form class="no-print" {...PRIVATE_FORM}>
        <fieldset class="states">
          <legend class="visually-hidden">{t('plan.state')}</legend>
          {STATES.map(({ state: value, words }) => (
            <label key={words} class="state">
              <input
                type="radio"
                name={`etat-${procedure.id}`}
                checked={state === value}
                onChange={() => markItem(procedure, value)}
              />
              <span>
                {value === 'done' ? <Icon name="check" /> : null}
                {t(words)}
              </span>
            </label>
          ))}
        </fieldset>
      </form>
    </article>
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

/** What paper says instead of buttons: the numbers; where nobody can be called, the addresses, written out (PR-5). */
function listOnPaper(contacts: readonly Contact[]): readonly { readonly contact: Contact; readonly shown: string }[] {
  const numbers = contacts.flatMap((contact) => lineOf(contact) ?? []).length > 0;
  return contacts.flatMap((contact) => {
    const channel = numbers ? lineOf(contact) : contact.channels.find((one) => 'url' in one);
    return channel && 'shown' in channel ? [{ contact, shown: channel.shown }] : [];
  });
}

/** The button of a contact: a call, or its card where there is no number to call. */
function Reach({ contact, look }: { contact: Contact; look: Look }): JSX.Element {
  if (lineOf(contact)) return <Call contact={contact} look={look} />;
  return (
    <Link class="button" data-look={look} to={{ kind: 'contact', id: contact.id }}>
      <Icon name="web" />
      <span>{fill('plan.web', { name: <ContactName contact={contact} /> })}</span>
    </Link>
  );
}
