import type { JSX } from 'preact';
import type { Route } from '../../pack/index.ts';
import { t } from '../i18n.ts';
import { stepName } from '../route.ts';
import { Icon, type IconName } from './icon.tsx';
import { Link } from './link.tsx';

export type Section = 'home' | 'plan' | 'signs' | 'procedures' | 'help' | 'settings';

interface Entry {
  readonly id: Section;
  readonly to: Route;
  readonly icon: IconName;
  readonly step?: string;
}

const ENTRIES: readonly Entry[] = [
  { id: 'home', to: { kind: 'home' }, icon: 'home' },
  { id: 'plan', to: { kind: 'flow' }, icon: 'plan', step: stepName({ kind: 'plan' }) },
  { id: 'signs', to: { kind: 'signs' }, icon: 'eye' },
  { id: 'procedures', to: { kind: 'procedures' }, icon: 'scale' },
  { id: 'help', to: { kind: 'contacts' }, icon: 'help' },
  { id: 'settings', to: { kind: 'settings' }, icon: 'settings' },
];

const LONG = { home: 'nav.home', plan: 'nav.planLong', signs: 'nav.signsLong', procedures: 'nav.procedures', help: 'nav.helpLong', settings: 'nav.settings' } as const;
const SHORT = { home: 'nav.home', plan: 'nav.plan', signs: 'nav.signs', help: 'nav.help', settings: 'nav.more' } as const;

const current = (id: Section, section: Section | undefined): 'page' | undefined => (id === section ? 'page' : undefined);

/** On a wide screen: the whole menu, in words. */
export function SideNav({ section }: { section: Section | undefined }): JSX.Element {
  return (
    <nav class="side" aria-label={t('nav.label')}>
      {ENTRIES.map(({ id, to, step }) => (
        <Link key={id} to={to} {...(step ? { step } : {})} aria-current={current(id, section)}>
          {t(LONG[id])}
        </Link>
      ))}
    </nav>
  );
}

/** On a phone: five places under the thumb, each with its word. */
export function BottomNav({ section }: { section: Section | undefined }): JSX.Element {
  return (
    <nav class="bottom" aria-label={t('nav.label')}>
      {ENTRIES.map(({ id, to, icon, step }) =>
        id === 'procedures' ? null : (
          <Link key={id} to={to} {...(step ? { step } : {})} aria-current={current(id, section)}>
            <Icon name={icon} />
            <span>{t(SHORT[id])}</span>
          </Link>
        ),
      )}
    </nav>
  );
}
