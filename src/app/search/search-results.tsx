import type { JSX } from 'preact';
import type { Term } from '../../pack/index.ts';
import type { Result, ResultGroup } from '../../pack/search/index.ts';
import { TermName } from '../render/screen/term-name.tsx';
import { find, useCore } from '../site.tsx';
import { t } from '../say.ts';
import { CallLog, lineOf } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import * as icons from '../ui/icons.ts';
import { mapOf } from '../ui/map.ts';
import { LanguageRows } from '../ui/language-rows.tsx';
import { RowLinks, type RowLink } from '../ui/row-links.tsx';
import { STEPS } from '../ui/step-numbers.ts';

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
    case 'screen':
      return <Screens results={results} />;
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
      <ul class="contact-rows">
        {found.map((contact) => (
          <li key={contact.id}>
            <ContactRow contact={contact} />
          </li>
        ))}
      </ul>
      {lines.includes('tel') ? <CallLog /> : null}
      {lines.includes('sms') ? <CallLog sms /> : null}
    </>
  );
}

/**
 * Screens of the guide itself, as the map of the guide names them; the plan, which is a step of the flow; and the
 * languages, each with its own link.
 */
function Screens({ results }: Results): JSX.Element {
  const map = mapOf(useCore());
  const rows = results.flatMap(({ id, title, detail }): readonly RowLink[] =>
    id === 'plan'
      ? [{ to: { kind: 'flow' }, step: STEPS.plan, words: title, icon: icons.plan }]
      : [...map, ...BESIDE]
          .filter(({ to }) => to.kind === id)
          .map(({ to, icon }) => ({ to, words: title, hint: detail, icon })),
  );
  const languages = results.some(({ id }) => id === 'languages') ? <LanguageRows to={HOME} /> : null;
  return (
    <>
      {results[0]?.id === 'languages' ? languages : null}
      <RowLinks rows={rows} />
      {results[0]?.id === 'languages' ? null : languages}
    </>
  );
}

/** What the search finds, and the map leaves to the tabs and to other pages. */
const BESIDE = [
  { to: { kind: 'search' }, icon: icons.search },
  { to: { kind: 'contacts' }, icon: icons.phone },
  { to: { kind: 'stored' }, icon: icons.device },
  { to: { kind: 'plan-code' }, icon: icons.change },
  { to: { kind: 'about' }, icon: icons.info },
  { to: { kind: 'leaves' }, icon: icons.device },
  { to: { kind: 'report' }, icon: icons.edit },
] as const;

/** Where all languages are in sight. */
const HOME = { kind: 'home' } as const;

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
