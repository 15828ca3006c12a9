import type { JSX } from 'preact';
import { handOver } from '../../storage/index.ts';
import { useSite, useStore } from '../context.ts';
import { t } from '../i18n-first.ts';
import type { Route } from '../routes.ts';

/**
 * The same page in the other languages of the edition, each under its own name: plain links, which work before any script. Nothing where the
 * edition has one language. What the new page does not take over is said before, as an update does.
 */
export function LanguageChoice({ to }: { to: Route }): JSX.Element | null {
  const { first, pathOf, ports } = useSite();
  const lost = useStore(handOver);
  const { languages, locale } = first;
  const others = languages.filter((one) => one.locale !== locale);
  if (others.length === 0) return null;
  return (
    <nav class="languages" aria-label={t('languages.label')}>
      {others.map((one) => (
        <a
          key={one.locale}
          href={ports.router.hrefOf(pathOf(to, one.locale))}
          hreflang={one.locale}
          lang={one.locale}
          dir={one.dir}
        >
          {one.name}
        </a>
      ))}
      {lost.map((loss) => (
        <b key={loss}>{t(`update.${loss}`)}</b>
      ))}
    </nav>
  );
}
