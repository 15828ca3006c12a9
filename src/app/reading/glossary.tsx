import type { JSX } from 'preact';
import type { Term, Texts } from '../../pack/index.ts';
import { useCore } from '../context.ts';
import { t } from '../i18n-reading.ts';

/** First letters without accents or quotation marks, so that "Écoute" stands among the E and « Nude » among the N. */
const letterOf = ({ name }: Term): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 1)
    .toUpperCase();

/** Every word that a parent may hear at a counter, in order of the alphabet. */
export function GlossaryScreen({ texts: { terms } }: { texts: Pick<Texts, 'terms'> }): JSX.Element {
  const { locale } = useCore();
  const ordered = [...terms].sort((a, b) => a.name.localeCompare(b.name, locale, { ignorePunctuation: true }));
  const letters = [...new Set(ordered.map(letterOf))];
  return (
    <article class="stack reading">
      <div>
        <h1 tabIndex={-1}>{t('glossary.title')}</h1>
        <p class="lead">{t('glossary.lead')}</p>
      </div>
      <div class="letters-index" role="group" aria-label={t('glossary.index')}>
        {letters.map((letter) => (
          <a key={letter} href={`#lettre-${letter}`}>
            {letter}
          </a>
        ))}
      </div>
      {letters.map((letter) => (
        <section key={letter} class="stack-s" id={`lettre-${letter}`}>
          <h2>{letter}</h2>
          <dl class="terms">
            {ordered
              .filter((term) => letterOf(term) === letter)
              .map(({ id, name, definition }) => (
                <div key={id} id={`mot-${id}`}>
                  <dt>{name}</dt>
                  <dd>{definition}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
