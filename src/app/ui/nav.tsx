import type { JSX } from 'preact';
import { sayWord, t } from '../i18n-first.ts';
import type { MenuEntry } from '../routes.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

interface Props {
  readonly menu: readonly MenuEntry[];
  /** the kind of page whose entry is the current one */
  readonly section: string | undefined;
}

const current = (shown: boolean): 'page' | undefined => (shown ? 'page' : undefined);

/** On a wide screen: the whole menu, in words. */
export function SideNav({ menu, section }: Props): JSX.Element {
  return (
    <nav class="side" aria-label={t('nav.label')}>
      {menu.map(({ to, icon, step, long }) => (
        <Link key={to.kind} to={to} step={step} aria-current={current(to.kind === section)}>
          {icon ? <Icon of={icon} /> : null}
          {sayWord(long)}
        </Link>
      ))}
    </nav>
  );
}

/** On a phone: five places under the thumb, each with its word. What has no place of its own belongs to the last. */
export function BottomNav({ menu, section }: Props): JSX.Element {
  const own = menu.some(({ to, short }) => to.kind === section && short !== undefined);
  return (
    <nav class="bottom" aria-label={t('nav.short')}>
      {menu.map(({ to, icon, step, short }) =>
        short === undefined ? null : (
          <Link
            key={to.kind}
            to={to}
            step={step}
            aria-current={current(to.kind === section || (to.kind === 'more' && section !== undefined && !own))}
          >
            {icon ? <Icon of={icon} /> : null}
            <span>{sayWord(short)}</span>
          </Link>
        ),
      )}
    </nav>
  );
}
