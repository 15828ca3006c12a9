import type { JSX } from 'preact';
import type { SpokenLanguage } from '../../pack/index.ts';
import { handOver } from '../../storage/index.ts';
import { useFirst, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { LanguageLink, otherLanguages, Others } from '../ui/language-choice.tsx';

const HOME = { kind: 'home' } as const;

/** How many languages name themselves beside the globe, where there is room: for who reads no French. */
const NAMED = 2;

/**
 * One line at the top of the home page: the language of the page, the one nearest to it, and the others behind a globe.
 * Plain links and a fold of the browser's, which work before any script. Nothing where the edition has one language.
 */
export function LanguageLine(): JSX.Element | null {
  const first = useFirst();
  const others = otherLanguages(first);
  const lost = useStore(handOver);
  const own = first.languages.find(({ locale }) => locale === first.locale);
  const isNear = ({ locale }: SpokenLanguage): boolean => locale.slice(0, 2) === first.locale.slice(0, 2);
  // the same language made easier, or as it is; or the first one, which is the source
  const near = others.find(isNear) ?? others[0];
  if (!own || !near) return null;
  const rest = others.filter((language) => language !== near);
  return (
    <nav class="languages line" aria-label={t('languages.label')}>
      <span aria-current="true">{own.name}</span>
      {/* where something would be lost, it is named beside the globe: what is lost is said before the way there */}
      {lost[0] ? null : <LanguageLink of={near} to={HOME} />}
      <Others of={lost[0] ? [near, ...rest] : rest} to={HOME} named={NAMED} />
    </nav>
  );
}
