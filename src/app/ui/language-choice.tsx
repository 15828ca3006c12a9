import type { JSX } from 'preact';
import type { First, SpokenLanguage } from '../../pack/index.ts';
import { handOver } from '../../storage/index.ts';
import { useFirst, useSite, useStore } from '../site.tsx';
import { t } from '../say.ts';
import type { Route } from '../routes.ts';
import { Icon } from './icon.tsx';
import { web } from './icons.ts';

/** The same page in the other languages, behind one tap at its foot. Nothing where the edition has one language. */
export function LanguageChoice({ to }: { to: Route }): JSX.Element | null {
  const others = otherLanguages(useFirst());
  return others.length === 0 ? null : (
    <nav class="languages" aria-label={t('languages.label')}>
      <Others of={others} to={to} />
    </nav>
  );
}

interface OthersProps {
  readonly of: readonly SpokenLanguage[];
  readonly to: Route;
  /** how many of them are named beside the globe */
  readonly named?: number;
}

/**
 * A globe, and behind it these languages, each under its own name; nothing without any. What the new page does not take
 * over is said before, as an update does.
 */
export function Others({ of: languages, to, named = 0 }: OthersProps): JSX.Element | null {
  const lost = useStore(handOver);
  const { dir } = useFirst();
  return languages.length === 0 ? null : (
    <details>
      <summary>
        <Icon of={web} />
        <span>
          {t('languages.label')}
          {languages.slice(0, named).map((language) => (
            <span key={language.locale} {...inOwn(language, dir)}>
              {language.name}
            </span>
          ))}
        </span>
      </summary>
      <div>
        {languages.map((language) => (
          <LanguageLink key={language.locale} of={language} to={to} />
        ))}
        {lost.map((loss) => (
          <b key={loss}>{t(`update.${loss}`)}</b>
        ))}
      </div>
    </details>
  );
}

/** The languages of the edition, but for that of the page. */
export const otherLanguages = ({ languages, locale }: First): readonly SpokenLanguage[] =>
  languages.filter((language) => language.locale !== locale);

/** Of words in a language: its direction is said where it is not that of the page (RGAA 8.10). */
const inOwn = ({ locale, dir }: SpokenLanguage, pageDir: First['dir']) => ({
  lang: locale,
  dir: dir === pageDir ? undefined : dir,
});

/** A page in another language, under the name that the language has for itself, which is of one direction. */
export function LanguageLink({ of, to }: { of: SpokenLanguage; to: Route }): JSX.Element {
  const { first, pathOf, ports } = useSite();
  return (
    <a {...inOwn(of, first.dir)} href={ports.router.hrefOf(pathOf(to, of.locale))}>
      {of.name}
    </a>
  );
}
