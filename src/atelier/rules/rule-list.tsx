import type { ComponentChildren, JSX } from 'preact';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { useAsked } from './use-asked.ts';
import { Wishes } from './wishes.tsx';

/** Every question, procedure and family, each with the way to its rule or its plan. */
export function RuleList(): JSX.Element {
  const all = useAsked('rules', null);
  if (all === undefined) return <Page title={t('rules.title')} lead={t('bar.looking')} children={null} />;
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')}>
      <Wishes />
      <div class="rule-lists">
        <List title={t('rules.procedures')}>
          {all.topics
            .filter(({ procedures }) => procedures.length > 0)
            .map(({ title, procedures }) => (
              <li key={title}>
                <h3>{title}</h3>
                <ul>
                  {procedures.map(({ id, title: name }) => (
                    <li key={id}>
                      <a href={hrefOf('rules', 'procedure', id)}>{name}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
        </List>
        <div>
          <List title={t('rules.questions')}>
            {all.questions.map(({ id, title, isForked }, at) => (
              <li key={id}>
                <a href={hrefOf('rules', 'question', id)}>
                  {at + 1}. {title}
                </a>
                {isForked && <span class="row-end">{t('rules.only-some')}</span>}
              </li>
            ))}
          </List>
          <List title={t('rules.families')}>
            {all.families.map(({ id, says }) => (
              <li key={id}>
                <a href={hrefOf('rules', 'family', id)}>{says}</a>
              </li>
            ))}
          </List>
        </div>
      </div>
    </Page>
  );
}

const List = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element => (
  <section class="list rule-list">
    <h2>{title}</h2>
    <ul>{children}</ul>
  </section>
);
