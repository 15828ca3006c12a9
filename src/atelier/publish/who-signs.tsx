import type { JSX } from 'preact';
import { languages, person, sign } from '../icons.ts';
import type { IconNode } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { nameOfLanguage, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { useStore } from '../use-store.ts';
import type { ChangesInWords } from '../work/publish/list-changes.ts';
import { checked } from '../work/work.ts';

/** Who has to sign, and what each language has to look at again. */
export function WhoSigns({ changes }: { readonly changes: ChangesInWords }): JSX.Element {
  const touched = useStore(checked)?.touched ?? null;
  const { signatures, contacts } = changes;
  const stale = touched?.languages ?? [];
  const isNobody = signatures.length === 0 && contacts.length === 0;
  return (
    <section class="box">
      <h2>{t('publish.sign')}</h2>
      {isNobody && <p class="small">{t('publish.sign-nobody')}</p>}
      <ul class="rows">
        {signatures.length > 0 && (
          <Row
            icon={sign}
            name={t('publish.sign-jurist', { count: signatures.length })}
            more={signatures.map(({ title }) => title).join(', ')}
            href={hrefOf('review', signatures[0]?.kind ?? '', signatures[0]?.id ?? '')}
            tag={t('publish.waits')}
          />
        )}
        {contacts.length > 0 && (
          <Row
            icon={person}
            name={t('publish.sign-contacts', { count: contacts.length })}
            more={contacts.join(', ')}
            tag={t('publish.to-call')}
          />
        )}
      </ul>
      {signatures.length > 0 && <p class="small">{t('publish.sign-hint')}</p>}
      {stale.length > 0 && (
        <>
          <h3>{t('publish.stale')}</h3>
          <ul class="rows">
            {stale.map(({ locale, lines }) => (
              <Row
                key={locale}
                icon={languages}
                name={nameOfLanguage(locale)}
                more={t('bar.lines', { count: lines })}
                href={hrefOf('languages', locale)}
              />
            ))}
          </ul>
          <p class="small">{t('publish.stale-hint')}</p>
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly icon: IconNode;
  readonly name: string;
  readonly more: string;
  readonly href?: string;
  readonly tag?: string;
}

const Row = ({ icon, name, more, href, tag }: RowProps): JSX.Element => (
  <li>
    <Icon of={icon} />
    <span>
      <b>{href === undefined ? name : <a href={href}>{name}</a>}</b>
      <small>{more}</small>
    </span>
    {tag !== undefined && <span class="tag tag-care">{tag}</span>}
  </li>
);
