import type { JSX } from 'preact';
import type { Area, Sign, Source, Term } from '../../../pack/index.ts';
import { TermName } from '../screen/term-name.tsx';
import { useCore } from '../../site.tsx';
import { language, longDate, t } from '../../say.ts';
import { LETTERS, useAnchors } from './anchors.ts';
import { Cite } from './sources.tsx';

/** One sign: what it is, how much it says, what else it can mean. */
export const SignLine = ({ sign }: { sign: Sign }): JSX.Element => (
  <li>
    <b>{sign.label}</b> <small>{t(`signs.${sign.strength}`)}</small>
    <br />
    {t('single.otherwise')} <span>{sign.also}</span>{' '}
    {sign.sources.map((source) => (
      <Cite source={source} />
    ))}
  </li>
);

/** The words that one hears at a counter. */
export function Terms({ terms }: { terms: readonly Term[] }): JSX.Element {
  const { compareTerms } = language();
  const anchors = useAnchors();
  return (
    <dl>
      {[...terms]
        .sort((a, b) => compareTerms(a.name, b.name))
        .map((term) => (
          <>
            <dt id={anchors('term', term.id)}>
              <TermName term={term} />
            </dt>
            <dd>{term.definition}</dd>
          </>
        ))}
    </dl>
  );
}

/** Each area with who protects children there and its courts. */
export function Areas({ areas }: { areas: readonly Area[] }): JSX.Element {
  const { untranslated } = useCore();
  return (
    <ul {...untranslated}>
      {areas.map(({ code, name, body, courts, note }) => (
        <li>
          {code} <b>{name}</b> <span>{body}</span> {language().list(courts)}
          {note ? (
            <>
              <br />
              <small>{note}</small>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/**
 * Every source of the guide, once, by the day on which it was read, with the number that the sentences name. Its title,
 * publisher and date say where it is found; its address comes with the scripts (decision 0056).
 */
export function SourcesList({ sources }: { sources: readonly Source[] }): JSX.Element {
  const anchors = useAnchors();
  // on the list: the numbers of one from left to right stand to its left, where a list from right to left has no room
  const { untranslated } = useCore();
  const days = [...new Set(sources.map(({ checked }) => checked))].sort();
  const numberOf = ({ id }: Source): number => Number(anchors('source', id).slice(LETTERS.source.length));
  return (
    <>
      {days.map((day) => (
        <>
          <h3>{t('about.checked', { date: longDate(day) })}</h3>
          <ol {...untranslated}>
            {sources
              .filter(({ checked }) => checked === day)
              .map((source, at, all) => (
                <SourceLine
                  source={source}
                  number={
                    at > 0 && numberOf(source) === numberOf(all[at - 1] ?? source) + 1 ? undefined : numberOf(source)
                  }
                />
              ))}
          </ol>
        </>
      ))}
    </>
  );
}

/** `number`: where it is not the next one */
function SourceLine({
  source: { title, publisher, edition },
  number,
}: {
  source: Source;
  number: number | undefined;
}): JSX.Element {
  return (
    <li value={number}>
      {title}
      <b>{publisher}</b>
      {edition ? <b>{edition}</b> : null}
    </li>
  );
}
