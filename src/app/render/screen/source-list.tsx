import type { JSX } from 'preact';
import type { Source, Texts } from '../../../pack/index.ts';
import { find, useCore } from '../../site.tsx';
import { fill, longDate, t } from '../../say.ts';
import { InLanguage } from '../../ui/in-language.tsx';

export function SourceLine({ source }: { source: Source }): JSX.Element {
  const { untranslated } = useCore();
  // the source says of itself which text it is
  const edition = <InLanguage of={untranslated}>{source.edition}</InLanguage>;
  const title = <InLanguage of={untranslated}>{source.title}</InLanguage>;
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noreferrer noopener">
          {title}
        </a>
      ) : (
        title
      )}
      <small>
        <InLanguage of={untranslated}>{source.publisher}</InLanguage>
        {' · '}
        {fill('procedure.edition', { edition })}
        {' · '}
        {t('about.checked', { date: longDate(source.checked) })}
      </small>
    </>
  );
}

/** The numbered sources of a page, each with its publisher and the date it was checked. */
export function SourceList({
  ids,
  texts: { sources },
}: {
  ids: readonly string[];
  texts: Pick<Texts, 'sources'>;
}): JSX.Element {
  return (
    <ol class="sources">
      {ids.map((id) => (
        <li key={id} id={`source-${id}`}>
          <SourceLine source={find(sources, id)} />
        </li>
      ))}
    </ol>
  );
}
