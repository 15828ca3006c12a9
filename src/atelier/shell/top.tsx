import type { JSX } from 'preact';
import { changedFiles } from '../draft/draft.ts';
import { current, keptState } from '../draft/session.ts';
import { save } from '../icons.ts';
import { hrefOf, place } from '../place.ts';
import { t } from '../say.ts';
import { useStore } from '../use-store.ts';
import { facts } from '../work/work.ts';
import { Icon } from './icon.tsx';
import { LanguageButton } from './language-button.tsx';
import { Mark } from './mark.tsx';

/** The screens, in the order of the bar: what each is called, and the first part of its addresses. */
export const TABS = ['home', 'text', 'number', 'languages', 'review', 'rules'] as const;

/** The bar at the head: where one is, how the draft is kept, and the way out. */
export function Top(): JSX.Element {
  const opened = useStore(current);
  const session = useStore(facts) === null ? null : opened;
  const [first = 'home'] = useStore(place);
  const keeping = useStore(keptState);
  const count = session?.draft.edits.length ?? 0;
  return (
    <header class="top">
      <a class="brand" href={hrefOf()}>
        <Mark />
        {t('brand.name')} <em>· {t('brand.atelier')}</em>
      </a>
      {session !== null && (
        <nav aria-label={t('top.screens')}>
          {TABS.map((tab) => (
            <a key={tab} href={hrefOf(tab)} aria-current={tab === first ? 'page' : undefined}>
              {t(`top.${tab}`)}
            </a>
          ))}
        </nav>
      )}
      {session !== null && (
        <div role="status">
          <a class="kept" href={hrefOf('done')} data-keeping={keeping}>
            <Icon of={save} />
            <span>{t(`keeping.${keeping}`)}</span>
          </a>
        </div>
      )}
      <LanguageButton />
      {session !== null && (
        <a
          class="button button-filled"
          href={hrefOf('publish')}
          aria-current={first === 'publish' ? 'page' : undefined}
        >
          {changedFiles(session.draft).length === 0 ? t('top.publish') : t('top.publish-count', { count })}
        </a>
      )}
    </header>
  );
}
