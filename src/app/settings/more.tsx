import type { JSX } from 'preact';
import type { Kind } from '../routes.ts';
import { useSite } from '../site.tsx';
import { Link } from '../ui/link.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { t } from '../say.ts';
import * as icons from '../ui/map-icons.ts';

const GROUPS = ['understand', 'mine', 'guide'] as const;
/** What its title does not say alone, is said below it. */
const HINTED: readonly Kind[] = ['follow', 'hand-over', 'settings'];

/**
 * What the guide has beside its tabs, in three groups: with the tabs and the pages that its rows name, the map of the
 * site (AX-20).
 */
export default function MoreScreen(): JSX.Element {
  const { map } = useSite();
  const of = (wanted: (typeof map)[number]['group']) => map.filter(({ group }) => group === wanted);
  return (
    <div class="stack more">
      <h1 tabIndex={-1}>{t('more.title')}</h1>
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>{t(`more.groups.${group}`)}</h2>
          <RowLinks
            rows={of(group).map(({ to, words, hint, icon }) => ({
              to,
              words: t(words),
              ...(HINTED.includes(to.kind) && { hint: t(hint) }),
              icon: icons[icon],
            }))}
          />
        </section>
      ))}
      <p class="foot-links">
        {of('foot').map(({ to, words }) => (
          <Link key={to.kind} to={to}>
            {t(words)}
          </Link>
        ))}
      </p>
    </div>
  );
}
