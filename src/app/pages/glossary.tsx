import type { JSX } from 'preact';
import type { Term, Texts } from '../../pack/index.ts';
import { TermEntry } from '../render/screen/term-name.tsx';
import { language, t } from '../say.ts';

const letterOf = ({ name }: Term): string => language().initial(name);

/** Every word that a parent may hear at a counter, in order of the alphabet. */
export default function GlossaryScreen({ texts: { terms } }: { texts: Pick<Texts, 'terms'> }): JSX.Element {
  const { compareTerms } = language();
  const ordered = [...terms].sort((a, b) => compareTerms(a.name, b.name));
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
              .map((term) => (
                <TermEntry key={term.id} term={term} />
              ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
