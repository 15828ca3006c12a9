import type { JSX } from 'preact';
import type { Result, ResultGroup } from '../../pack/search/index.ts';
import { find, useCore } from '../context.ts';
import { t } from '../i18n-reading.ts';
import { CallLog, lineOf } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { RowLinks } from '../ui/row-links.tsx';

/** What was found, by kind. A contact can be called from here; a word is explained here. */
export function SearchResults({ groups }: { groups: readonly ResultGroup[] }): JSX.Element {
  return (
    <>
      {groups.map((group) => (
        <section key={group.kind} class="stack-s" data-kind={group.kind}>
          <h2>{t(`search.kind.${group.kind}`)}</h2>
          <Found {...group} />
        </section>
      ))}
    </>
  );
}

function Found({ kind, results }: ResultGroup): JSX.Element {
  switch (kind) {
    case 'contact':
      return <Contacts results={results} />;
    case 'term':
      return <Terms results={results} />;
    default:
      return (
        <RowLinks
          rows={results.map(({ id, title, detail }) => ({
            to: { kind: kind === 'signs' ? 'sign-group' : kind, id },
            words: title,
            hint: detail,
          }))}
        />
      );
  }
}

type Results = { readonly results: readonly Result[] };

function Contacts({ results }: Results): JSX.Element {
  const { contacts } = useCore();
  const found = results.map(({ id }) => find(contacts, id));
  const lines = found.map((contact) => lineOf(contact)?.kind);
  return (
    <>
      {found.map((contact) => (
        <ContactRow key={contact.id} contact={contact} look={contact.kind === 'emergency' ? 'urgent' : 'quiet'} />
      ))}
      {lines.includes('tel') ? <CallLog /> : null}
      {lines.includes('sms') ? <CallLog sms /> : null}
    </>
  );
}

const Terms = ({ results }: Results): JSX.Element => (
  <dl class="terms">
    {results.map(({ id, title, detail }) => (
      <div key={id}>
        <dt>{title}</dt>
        <dd>{detail}</dd>
      </div>
    ))}
  </dl>
);
