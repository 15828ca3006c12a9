import type { JSX } from 'preact';
import type { First, SpokenLanguage } from '../../pack/index.ts';
import { handOver } from '../../storage/index.ts';
import { useFirst, useSite, useStore } from '../site.tsx';
import { t } from '../say.ts';
import type { Route } from '../routes.ts';
import { Icon } from './icon.tsx';
import { web } from './icons.ts';

/**
 * The same page in the other languages of the edition, each under its own name: plain links, which work
 * before any script. Nothing where the edition has one language. What the new page does not take over is
 * said before, as an update does. Where they lead to the home page they are all in sight; elsewhere they wait behind a
 * tap, at the foot of the page, open without scripts. The same language made easier, or as it is, stays in sight, where
 * nothing is to be said.
 */
export function LanguageChoice({ to }: { to: Route }): JSX.Element | null {
  const first = useFirst();
  const others = otherLanguages(first);
  const lost = useStore(handOver);
  if (others.length === 0) return null;
  const label = t('languages.label');
  const names = (
    <nav class="languages" aria-label={label}>
      {others.map((language) => (
        <LanguageLink key={language.locale} of={language} to={to} />
      ))}
      {lost.map((loss) => (
        <b key={loss}>{t(`update.${loss}`)}</b>
      ))}
    </nav>
  );
  const near = lost[0] ? undefined : others.find(({ locale }) => locale.slice(0, 2) === first.locale.slice(0, 2));
  return to.kind === 'home' ? (
    names
  ) : (
    <>
      <details>
        <summary>
          <Icon of={web} />
          {label}
        </summary>
        {names}
      </details>
      {near && <LanguageLink of={near} to={to} />}
    </>
  );
}

/** The languages of the edition, but for that of the page. */
export const otherLanguages = ({ languages, locale }: First): readonly SpokenLanguage[] =>
  languages.filter((language) => language.locale !== locale);

/** A page in another language, under the name that the language has for itself, which is of one direction. */
export function LanguageLink({ of, to }: { of: SpokenLanguage; to: Route }): JSX.Element {
  const { pathOf, ports } = useSite();
  return (
    <a lang={of.locale} href={ports.router.hrefOf(pathOf(to, of.locale))}>
      {of.name}
    </a>
  );
}
