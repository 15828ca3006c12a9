import type { JSX } from 'preact';
import type { Contact } from '../../pack/index.ts';
import { useCore } from '../site.tsx';
import { language, t } from '../say.ts';
import { hoursText } from '../ui/open-status.tsx';
import { cityOf } from '../ui/when-open-words.ts';

/**
 * When a contact answers, what a call costs, and what it leaves, as lines of a list. `hasSite`: its hours may be there.
 */
export function ContactFacts({ contact, hasSite }: { contact: Contact; hasSite: boolean }): JSX.Element {
  const { country } = useCore();
  return (
    <>
      <li>{hoursText(contact.hours, hasSite)}</li>
      {contact.hours.kind === 'weekly' ? (
        <li>{t('contact.timezone', { ofPlace: language().ofPlace(cityOf(country, contact.hours.timezone)) })}</li>
      ) : null}
      {contact.cost === 'unknown' ? null : <li>{t(`contact.${contact.cost}`)}</li>}
      {contact.onBill === 'no' ? <li>{t('contact.notOnBill')}</li> : null}
      {contact.anonymous === 'yes' ? <li>{t('contact.anonymous')}</li> : null}
      {contact.overseas === 'yes' ? <li>{t('contact.overseas')}</li> : null}
    </>
  );
}
