import type { JSX } from 'preact';
import { type PlainKey, t } from '../say.ts';
import type { Kind, Route } from '../routes.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { STEPS } from './step-numbers.ts';
import * as icons from './icons.ts';

interface NavEntry {
  readonly to: Route;
  readonly icon: icons.IconNode;
  /** a step of the flow */
  readonly step?: string;
  /** its word on wide screens */
  readonly long: PlainKey;
  /** its word under the thumb; what has none is found under "Plus" there */
  readonly short?: PlainKey;
}

/** The menu, in its order. It travels with the core (open.ts): no question has one. */
const MENU: readonly NavEntry[] = [
  { to: { kind: 'home' }, icon: icons.home, long: 'nav.home', short: 'nav.home' },
  { to: { kind: 'flow' }, step: STEPS.plan, icon: icons.plan, long: 'nav.plan', short: 'nav.plan' },
  { to: { kind: 'search' }, icon: icons.search, long: 'nav.search', short: 'nav.search' },
  { to: { kind: 'contacts' }, icon: icons.phone, long: 'nav.help', short: 'nav.help' },
  { to: { kind: 'signs' }, icon: icons.eye, long: 'nav.signs' },
  { to: { kind: 'procedures' }, icon: icons.scale, long: 'nav.procedures' },
  { to: { kind: 'pages' }, icon: icons.book, long: 'nav.pages' },
  { to: { kind: 'letters' }, icon: icons.letter, long: 'nav.letters' },
  { to: { kind: 'settings' }, icon: icons.settings, long: 'settings.title' },
  { to: { kind: 'more' }, icon: icons.menu, long: 'nav.more', short: 'nav.more' },
];

interface Props {
  /** the kind of page that is shown; the shell has none */
  readonly page: Kind | undefined;
  /** the kind of page whose entry is the current one, where it has none of its own */
  readonly section: Kind | undefined;
}

const current = (shown: boolean): 'page' | undefined => (shown ? 'page' : undefined);
const entryOf = (page: Kind | undefined): NavEntry | undefined => MENU.find(({ to }) => to.kind === page);

/** On a wide screen: the whole menu, in words. */
function SideNav({ page, section = page }: Props): JSX.Element {
  return (
    <nav class="side" aria-label={t('nav.label')}>
      <ul>
        {MENU.map(({ to, icon, step, long }) => (
          <li key={to.kind}>
            <Link to={to} step={step} aria-current={current(to.kind === section)}>
              <Icon of={icon} />
              {t(long)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone: five places under the thumb, each with its word. What has no place of its own belongs to the last. */
function BottomNav({ page, section = entryOf(page)?.to.kind }: Props): JSX.Element {
  const own = entryOf(section)?.short !== undefined;
  return (
    <nav class="bottom" aria-label={t('nav.short')}>
      <ul>
        {MENU.map(({ to, icon, step, short }) =>
          short === undefined ? null : (
            <li key={to.kind}>
              <Link
                to={to}
                step={step}
                aria-current={current(to.kind === section || (to.kind === 'more' && section !== undefined && !own))}
              >
                <Icon of={icon} />
                <span>{t(short)}</span>
              </Link>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

/** As the frame shows it. */
export const menu = { SideNav, BottomNav };

/** The same, with what asks how a call went, which no page of the build shows. */
export type Menu = typeof menu & {
  readonly AfterCall?: () => JSX.Element | null;
  readonly UpdateBanner?: (props: { readonly changesOnly: boolean }) => JSX.Element | null;
};
