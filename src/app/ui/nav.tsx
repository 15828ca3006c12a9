import type { JSX } from 'preact';
import type { Route } from '../../pack/index.ts';
import { t } from '../i18n.ts';
import { stepName } from '../route.ts';
import { Icon, type IconName } from './icon.tsx';
import { Link } from './link.tsx';

export type Section =
  | 'home'
  | 'plan'
  | 'signs'
  | 'procedures'
  | 'pages'
  | 'letters'
  | 'search'
  | 'help'
  | 'more'
  | 'settings';

interface Entry {
  readonly id: Section;
  readonly to: Route;
  readonly icon: IconName;
  readonly step?: string;
  /** its word in the menu of wide screens */
  readonly long: Parameters<typeof t>[0];
  /** its word under the thumb; what has none is found under "Plus" there */
  readonly short?: Parameters<typeof t>[0];
}

const ENTRIES: readonly Entry[] = [
  { id: 'home', to: { kind: 'home' }, icon: 'home', long: 'nav.home', short: 'nav.home' },
  {
    id: 'plan',
    to: { kind: 'flow' },
    icon: 'plan',
    step: stepName({ kind: 'plan' }),
    long: 'nav.planLong',
    short: 'nav.plan',
  },
  { id: 'signs', to: { kind: 'signs' }, icon: 'eye', long: 'nav.signsLong', short: 'nav.signs' },
  { id: 'procedures', to: { kind: 'procedures' }, icon: 'scale', long: 'nav.procedures' },
  { id: 'pages', to: { kind: 'pages' }, icon: 'book', long: 'nav.pages' },
  { id: 'letters', to: { kind: 'letters' }, icon: 'letter', long: 'nav.letters' },
  { id: 'search', to: { kind: 'search' }, icon: 'search', long: 'search.title' },
  { id: 'help', to: { kind: 'contacts' }, icon: 'help', long: 'nav.helpLong', short: 'nav.help' },
  { id: 'settings', to: { kind: 'settings' }, icon: 'settings', long: 'settings.title' },
  { id: 'more', to: { kind: 'more' }, icon: 'menu', long: 'nav.moreLong', short: 'nav.more' },
];

const current = (shown: boolean): 'page' | undefined => (shown ? 'page' : undefined);

/** On a wide screen: the whole menu, in words. */
export function SideNav({ section }: { section: Section | undefined }): JSX.Element {
  return (
    <nav class="side" aria-label={t('nav.label')}>
      {ENTRIES.map(({ id, to, step, long }) => (
        <Link key={id} to={to} {...(step ? { step } : {})} aria-current={current(id === section)}>
          {t(long)}
        </Link>
      ))}
    </nav>
  );
}

/** On a phone: five places under the thumb, each with its word. What has no place of its own belongs to the last. */
export function BottomNav({ section }: { section: Section | undefined }): JSX.Element {
  const own = ENTRIES.some(({ id, short }) => id === section && short !== undefined);
  return (
    <nav class="bottom" aria-label={t('nav.label')}>
      {ENTRIES.map(({ id, to, icon, step, short }) =>
        short === undefined ? null : (
          <Link
            key={id}
            to={to}
            {...(step ? { step } : {})}
            aria-current={current(id === section || (id === 'more' && section !== undefined && !own))}
          >
            <Icon name={icon} />
            <span>{t(short)}</span>
          </Link>
        ),
      )}
    </nav>
  );
}
