import type { JSX } from 'preact';
import { role, type Contact, type Core } from '../../pack/index.ts';
import type { ResultGroup } from '../../pack/search/index.ts';
import { find, useCore, usePorts, useStore } from '../context.ts';
import { t } from '../i18n-reading.ts';
import { CallLog, lineOf } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { isClosed } from '../ui/relief.ts';

/** How many calls stand above what was found: a voice, another, and a message for who cannot speak. */
const MOST = 3;

/**
 * Whom to call first, above what was found, where the best of it may not wait: it can be something for now, with a line
 * that answers at any hour, or begins with the line for advice. Nothing is said of the person: the calls alone.
 */
export function FirstCalls({ groups }: { groups: readonly ResultGroup[] }): JSX.Element | null {
  const core = useCore();
  const now = useStore(usePorts().clock.now);
  const calls = firstCalls(core, groups, now);
  if (calls.length === 0) return null;
  const kinds = calls.map((contact) => lineOf(contact)?.kind);
  return (
    <section class="stack-s card" data-first-calls>
      <h2>{t('search.kind.contact')}</h2>
      <div class="contact-rows">
        {calls.map((contact) => (
          <ContactRow key={contact.id} contact={contact} />
        ))}
      </div>
      {kinds.includes('tel') ? <CallLog /> : null}
      {kinds.includes('sms') ? <CallLog sms /> : null}
    </section>
  );
}

/**
 * The contacts to call first for these results, who answer now before who does not; none where nothing presses. `now`:
 * null before the page knows the time, and then the order is that of the guide.
 */
export function firstCalls(core: Core, groups: readonly ResultGroup[], now: Date | null): readonly Contact[] {
  const [best] = groups[0]?.results ?? [];
  if (best?.kind !== 'procedure') return [];
  const { band, contacts } = find(core.procedures, best.id);
  const all = contacts.map((id) => find(core.contacts, id));
  const isNow = band.some((rule) => rule.band === 'now') && all.some(({ hours }) => hours.kind === 'always');
  const called = isNow || contacts[0] === role(core, 'advice-contact').id ? all.filter(lineOf) : [];
  const sleeps = (contact: Contact): boolean => now !== null && isClosed(contact, now);
  return [...called.filter((contact) => !sleeps(contact)), ...called.filter(sleeps)].slice(0, MOST);
}
