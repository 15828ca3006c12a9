import type { JSX } from 'preact';
import type { Source, Texts } from '../../pack/index.ts';
import { find, useCore } from '../context.ts';
import { InLanguage } from '../ui/in-language.tsx';
import { longDate } from '../i18n.ts';
import { t } from '../i18n-reading.ts';

export function SourceLine({ source }: { source: Source }): JSX.Element {
  const { untranslated } = useCore();
  const details = [
    source.edition && t('procedure.edition', { edition: source.edition }),
    t('about.checked', { date: longDate(source.checked) }),
  ];
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
        {details.map((detail) => (detail ? ` · ${detail}` : ''))}
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
