import type { JSX } from 'preact';
import type { Route } from '../../pack/index.ts';
import type { Result, ResultGroup } from '../../pack/search/index.ts';
import { find, usePack } from '../context.ts';
import { t } from '../i18n.ts';
import { CallLog, lineOf } from './call.tsx';
import { ContactRow } from './contact-row.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

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
  if (kind === 'contact') return <Contacts results={results} />;
  if (kind === 'term') return <Terms results={results} />;
  return (
    <div class="rows">
      {results.map((result) => {
        const to = routeOf(result);
        const words = <span>{result.title}<small>{result.detail}</small></span>;
        return to ? <Link key={result.id} class="row" to={to}>{words}<Icon name="forward" mirrored /></Link> : <p key={result.id} class="row">{words}</p>;
      })}
    </div>
  );
}

type Results = { readonly results: readonly Result[] };

function Contacts({ results }: Results): JSX.Element {
  const { contacts } = usePack();
  const found = results.map(({ id }) => find(contacts, id));
  const lines = found.map((contact) => lineOf(contact)?.kind);
  return (
    <>
      {found.map((contact) => <ContactRow key={contact.id} contact={contact} look={contact.kind === 'emergency' ? 'urgent' : 'quiet'} />)}
      {lines.includes('tel') ? <CallLog /> : null}
      {lines.includes('sms') ? <CallLog sms /> : null}
    </>
  );
}

const Terms = ({ results }: Results): JSX.Element => (
  <dl class="terms">
    {results.map(({ id, title, detail }) => <div key={id}><dt>{title}</dt><dd>{detail}</dd></div>)}
  </dl>
);

/** Where a result leads; null for what has no page of its own. */
function routeOf({ kind, id }: Result): Route | null {
  switch (kind) {
    case 'procedure':
    case 'contact':
    case 'page':
    case 'letter':
      return { kind, id };
    case 'signs':
      return { kind: 'sign-group', id };
    case 'term':
      return null;
    default:
      return kind satisfies never;
  }
}
