import { Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { withoutAccents } from '../../languages/fold-for-search.ts';
import type { Term, Texts } from '../../pack/index.ts';
import { TermEntry } from '../render/screen/term-name.tsx';
import { language, t } from '../say.ts';
import { FindField } from '../ui/find-field.tsx';
import { InLanguage } from '../ui/in-language.tsx';
import { Link } from '../ui/link.tsx';

/** A name without what it stands for: "ASE" of "ASE, aide sociale à l’enfance". */
const shortOf = ({ name }: Term): string => name.split(/[,\u060C\u3001]/)[0] ?? name;

const letterOf = ({ name }: Term): string => language().initial(name);

const Entries = ({ of }: { of: readonly Term[] }): JSX.Element => (
  <dl class="terms">
    {of.map((term) => (
      <TermEntry key={term.id} term={term} />
    ))}
  </dl>
);

/** Every word that a parent may hear at a counter: by the letters that are typed, or by its first one. */
export default function GlossaryScreen({ texts: { terms } }: { texts: Pick<Texts, 'terms'> }): JSX.Element {
  const [typed, type] = useState('');
  const { compareTerms } = language();
  const ordered = [...terms].sort((a, b) => compareTerms(a.name, b.name));
  const letters = [...new Set(ordered.map(letterOf))];
  const wanted = withoutAccents(typed.trim());
  return (
    <article class="stack reading">
      <div>
        <h1 tabIndex={-1}>{t('glossary.title')}</h1>
        <p class="lead">{t('glossary.lead')}</p>
      </div>
      <FindField label={t('glossary.find')} typed={typed} onType={type} />
      {wanted === '' ? null : <Found of={ordered} wanted={wanted} />}
      <div hidden={wanted !== ''}>
        <div class="folds">
          {letters.map((letter) => {
            const of = ordered.filter((term) => letterOf(term) === letter);
            return (
              <details key={letter} class="fold letter" id={`lettre-${letter}`}>
                <summary>
                  <h2>{letter}</h2>
                  <span>
                    {of.map((term, at) => (
                      <Fragment key={term.id}>
                        {at > 0 ? ' · ' : null}
                        <InLanguage of={term.nameIn}>{shortOf(term)}</InLanguage>
                      </Fragment>
                    ))}
                  </span>
                </summary>
                <Entries of={of} />
              </details>
            );
          })}
        </div>
      </div>
    </article>
  );
}

/** The words whose name has these letters; or else those that are explained with them. */
function Found({ of, wanted }: { of: readonly Term[]; wanted: string }): JSX.Element {
  const having = (text: (term: Term) => string): readonly Term[] =>
    of.filter((term) => withoutAccents(text(term)).includes(wanted));
  const named = having(({ name, nameIn }) => `${name} ${nameIn?.means ?? ''}`);
  const found = named.length > 0 ? named : having(({ definition }) => definition);
  return (
    <div class="stack-s">
      <p role="status">
        <b>{found.length === 0 ? t('search.none') : t('search.count', { count: found.length })}</b>
      </p>
      {found.length === 0 ? <Link to={{ kind: 'search' }}>{t('glossary.elsewhere')}</Link> : <Entries of={found} />}
    </div>
  );
}
