import type { ComponentChildren, JSX } from 'preact';
import type { Texts } from '../../pack/index.ts';
import { ownContacts, plans } from '../../storage/plans/index.ts';
import { useCore, useStore } from '../site.tsx';
import { longDate, t } from '../say.ts';
import { lineOf, Num } from '../ui/call.tsx';
import { paperContacts } from '../visit/paper-contacts.ts';
import { useOwnItems } from '../visit/use-own-items.ts';
import { isLate } from './own-band.tsx';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Lines under a heading, on the paper of the plan. */
export const PaperLines = ({ title, children }: Props): JSX.Element => (
  <section class="paper-lines">
    <h2>{title}</h2>
    <ul>{children}</ul>
  </section>
);

/** What the person added, each with its day, which is underlined once it has passed. */
export function OwnLines({ texts }: { texts: Texts | null }): JSX.Element | null {
  const own = useOwnItems(texts).filter(({ done }) => !done);
  if (own.length === 0) return null;
  return (
    <PaperLines title={t('plan.own')}>
      {own.map(({ id, said, day }) => {
        const Day = isLate(day) ? 'u' : 'b';
        return (
          <li key={id}>
            <bdi>{said}</bdi> {day ? <Day>{longDate(day)}</Day> : null}
          </li>
        );
      })}
    </PaperLines>
  );
}

/** The person's own contacts, where they asked for them on paper. */
export function ContactLines(): JSX.Element | null {
  const { contacts } = useCore();
  const own = ownContacts(useStore(plans).plans);
  if (!useStore(paperContacts) || own.length === 0) return null;
  return (
    <PaperLines title={t('ownContacts.title')}>
      {own.map(({ id, of, name, number, purpose }) => {
        const ofGuide = contacts.find((contact) => contact.id === of);
        const line = ofGuide && lineOf(ofGuide);
        return (
          <li key={id}>
            <bdi>{ofGuide?.name ?? name}</bdi> {purpose === '' ? null : <bdi>{purpose}</bdi>}{' '}
            <b>
              <Num>{ofGuide ? (line?.shown ?? '') : number}</Num>
            </b>
          </li>
        );
      })}
    </PaperLines>
  );
}
