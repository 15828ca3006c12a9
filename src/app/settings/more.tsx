import type { JSX } from 'preact';
import { useCore } from '../site.tsx';
import { Link } from '../ui/link.tsx';
import { mapOf, type MapRow } from '../ui/map.ts';
import { RowLinks } from '../ui/row-links.tsx';
import { t } from '../say.ts';

const GROUPS = ['understand', 'mine', 'guide'] as const;

/**
 * What the guide has beside its tabs, in three groups: with the tabs and the pages that its rows name, the map of the
 * site (AX-20).
 */
export default function MoreScreen(): JSX.Element {
  const map = mapOf(useCore());
  const of = (wanted: MapRow['group']) => map.filter(({ group }) => group === wanted);
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
              ...(hint && { hint: t(hint) }),
              icon,
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
