import type { JSX } from 'preact';
import { role, type Contact, type Core } from '../../pack/index.ts';
import type { Result, Results } from '../../pack/search/index.ts';
import { find, useCore, usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Call, CallLog, lineOf } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { isClosed } from '../ui/relief.ts';
import { callsBeforeAnswers } from '../ui/whom-to-call.ts';

/** How many calls stand above what was found: a voice, another, and a message for who cannot speak. */
const MOST = 3;
/** A procedure whose score is this part of the best may be what was meant. */
const NEARLY = 0.85;

/**
 * Whom to call first, above what was found, where the best of it may not wait, or may not be what was meant. Nothing is
 * said of the person: the calls alone.
 */
export function FirstCalls({ results }: { results: Results }): JSX.Element | null {
  const core = useCore();
  const now = useStore(usePorts().clock.now);
  const calls = firstCalls(core, results, now);
  if (calls.length === 0) return null;
  const kinds = calls.map((contact) => lineOf(contact)?.kind);
  // of a line that sleeps its hours must be said
  const neverSleep = calls.every(({ hours }) => hours.kind === 'always');
  return (
    <section class={`first-calls${neverSleep ? '' : ' stack-s card'}`} data-first-calls>
      <h2 class={neverSleep ? 'visually-hidden' : undefined}>{t('search.kind.contact')}</h2>
      {neverSleep ? (
        calls.map((contact, at) => (
          <Call key={contact.id} contact={contact} look={at === 0 ? lookOf(contact) : 'quiet'} />
        ))
      ) : (
        <ul class="contact-rows">
          {calls.map((contact) => (
            <li key={contact.id}>
              <ContactRow contact={contact} />
            </li>
          ))}
        </ul>
      )}
      {kinds.includes('tel') ? <CallLog /> : null}
      {kinds.includes('sms') ? <CallLog sms /> : null}
    </section>
  );
}

const lookOf = ({ kind }: Contact): 'urgent' | 'main' => (kind === 'emergency' ? 'urgent' : 'main');

/**
 * The contacts to call first for these results: those of the best procedure, where it fits nearly as well as anything,
 * and can be something for now, with a line that answers at any hour, or begins with the line for advice. Else, where
 * nothing is sure, those for whom nothing need be known. Who answers now comes before who does not. `now`: null before
 * the page knows the time, and then the order is that of the guide.
 */
export function firstCalls(core: Core, { groups, isSure }: Results, now: Date | null): readonly Contact[] {
  const best = groups[0]?.results[0]?.score;
  if (best === undefined) return [];
  const act = groups.find(({ kind }) => kind === 'procedure')?.results[0];
  const pressing = act && act.score >= NEARLY * best ? listPressing(core, act) : [];
  const called = pressing.length > 0 || isSure ? pressing : callsBeforeAnswers(core);
  const sleeps = (contact: Contact): boolean => now !== null && isClosed(contact, now, core);
  return [...called.filter((contact) => !sleeps(contact)), ...called.filter(sleeps)].slice(0, MOST);
}

function listPressing(core: Core, { id }: Result): readonly Contact[] {
  const { band, contacts } = find(core.procedures, id);
  const all = contacts.map((id) => find(core.contacts, id));
  const isNow = band.some((rule) => rule.band === 'now') && all.some(({ hours }) => hours.kind === 'always');
  return isNow || contacts[0] === role(core, 'advice-contact').id ? all.filter(lineOf) : [];
}
