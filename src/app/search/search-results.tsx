import type { JSX } from 'preact';
import type { Term } from '../../pack/index.ts';
import type { Result, ResultGroup } from '../../pack/search/index.ts';
import { TermName } from '../blocks/term-name.tsx';
import { find, useCore } from '../context.ts';
import { t } from '../i18n-reading.ts';
import { CallLog, lineOf } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { RowLinks } from '../ui/row-links.tsx';

/** What was found, by kind. A contact can be called from here; a word is explained here. */
export function SearchResults({
  groups,
  terms,
}: {
  groups: readonly ResultGroup[];
  terms: readonly Term[];
}): JSX.Element {
  return (
    <>
      {groups.map((group) => (
        <section key={group.kind} class="stack-s" data-kind={group.kind}>
          <h2>{t(`search.kind.${group.kind}`)}</h2>
          <Found {...group} terms={terms} />
        </section>
      ))}
    </>
  );
}

function Found({ kind, results, terms }: ResultGroup & { terms: readonly Term[] }): JSX.Element {
  switch (kind) {
    case 'contact':
      return <Contacts results={results} />;
    case 'term':
      return <Terms results={results} terms={terms} />;
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

const Terms = ({ results, terms }: Results & { readonly terms: readonly Term[] }): JSX.Element => (
  <dl class="terms">
    {results.map(({ id, detail }) => (
      <div key={id}>
        <dt>
          <TermName term={find(terms, id)} />
        </dt>
        <dd>{detail}</dd>
      </div>
    ))}
  </dl>
);
