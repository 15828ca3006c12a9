import type { JSX } from 'preact';
import type { PlanItem } from '../../engine/index.ts';
import type { PackProcedure } from '../../pack/index.ts';
import { session, type ItemState } from '../../storage/index.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { SourcesProvider } from '../blocks/sources.tsx';
import { find, usePack, useStore } from '../context.ts';
import { t } from '../i18n.ts';
import { markItem } from '../mark-item.ts';
import { Call, lineOf, Num } from './call.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { ReasonDetails } from './reason-details.tsx';

const sectionOf = (procedure: PackProcedure, id: 'say' | 'refused') => procedure.sections.find((section) => section.id === id);

const STATES = [
  { state: null, words: 'plan.todo' },
  { state: 'done', words: 'plan.done' },
  { state: 'not-for-me', words: 'plan.notForMe' },
] as const satisfies readonly { state: ItemState | null; words: string }[];

/** One action of the plan: what, why, whom to call, what to say, what if refused, and where one stands with it (FL-10). */
export function PlanCard({ item }: { item: PlanItem }): JSX.Element {
  const { procedures, contacts } = usePack();
  const { items } = useStore(session);
  const procedure = find(procedures, item.procedure);
  const state = items[procedure.id] ?? null;
  const callable = procedure.contacts.map((id) => find(contacts, id)).filter(lineOf);
  const say = sectionOf(procedure, 'say');
  const refused = sectionOf(procedure, 'refused');
  const web = callable.length === 0 && procedure.contacts[0] ? find(contacts, procedure.contacts[0]) : undefined;
  return (
    <SourcesProvider value={procedure.sources}>
      <article class="card" data-band={item.band} data-state={state ?? 'todo'}>
        <h3><Link to={{ kind: 'procedure', id: procedure.id }}>{procedure.title}</Link></h3>
        <p>{procedure.why}</p>
        {say ? <div class="say-box"><p class="eyebrow">{t('plan.say')}</p><Blocks blocks={say.blocks.filter(({ kind }) => kind === 'say').slice(0, 1)} level={4} /></div> : null}
        {callable.slice(0, 2).map((contact, at) => <Call key={contact.id} contact={contact} look={at === 0 ? (item.band === 'now' ? 'urgent' : 'main') : 'quiet'} />)}
        {web ? <Link class="button" data-look="main" to={{ kind: 'contact', id: web.id }}>{t('plan.web', { name: web.name })}</Link> : null}
        <p class="print-only">{callable.map((contact) => <span key={contact.id}>{contact.name} : <Num>{lineOf(contact)?.shown ?? ''}</Num> · </span>)}</p>
        <div class="folds">
          {refused ? (
            <details>
              <summary>{t('plan.refused')}</summary>
              <div class="stack-s">
                <Blocks blocks={refused.blocks} level={4} />
                {procedure.ifRefused ? <p>{t('plan.refusedNext')} : <Link to={{ kind: 'procedure', id: procedure.ifRefused }}>{find(procedures, procedure.ifRefused).title}</Link></p> : null}
              </div>
            </details>
          ) : null}
          <ReasonDetails item={item} />
        </div>
        <fieldset class="states no-print">
          <legend class="visually-hidden">{t('plan.state')}</legend>
          {STATES.map(({ state: value, words }) => (
            <label key={words} class="state">
              <input type="radio" name={`etat-${procedure.id}`} autocomplete="off" checked={state === value} onChange={() => markItem(procedure, value)} />
              <span>{value === 'done' ? <Icon name="check" /> : null}{t(words)}</span>
            </label>
          ))}
        </fieldset>
      </article>
    </SourcesProvider>
  );
}
