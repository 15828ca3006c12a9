import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { current, edit, keptState } from '../draft/session.ts';
import { add, search } from '../icons.ts';
import { nameOfLanguage, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { useStore } from '../use-store.ts';
import type { BenchText } from '../work/language-job.ts';
import type { Tried } from '../work/search-job.ts';
import { ask } from '../work/work.ts';
import { nameOfText } from './names.ts';

const SHOWN = 12;

/** What parents type to find this text, in its language; with a field to try it on the guide as it stands. */
export function SearchWords({ text }: { readonly text: BenchText }): JSX.Element | null {
  const files = useStore(current)?.draft.files;
  const [words, setWords] = useState<readonly string[] | null>(null);
  const { own, kind, id } = text;
  useEffect(() => {
    let isLast = true;
    void ask('searchWords', { locale: own.locale, kind, id }).then((found) => {
      if (isLast) setWords(found);
    });
    return () => void (isLast = false);
  }, [own.locale, kind, id, files]);
  if (words === null) return null;
  // the last that was taught stands last, and is seen
  const shown = words.slice(0, SHOWN);
  const rest = words.slice(SHOWN);
  return (
    <section>
      <h2>{t('languages.search.title')}</h2>
      <ul class="search-words" lang={own.locale} dir={own.dir}>
        {shown.map((word) => (
          <li class="chip" key={word}>
            {word}
          </li>
        ))}
      </ul>
      {words.length === 0 && <p class="bench-note">{t('languages.search.none')}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{t('languages.search.more', { count: rest.length })}</summary>
          <ul class="search-words" lang={own.locale} dir={own.dir}>
            {rest.map((word) => (
              <li class="chip" key={word}>
                {word}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Teach text={text} />
      <Try text={text} />
    </section>
  );
}

function Teach({ text }: { readonly text: BenchText }): JSX.Element {
  const [word, setWord] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const canEdit = useStore(keptState) !== 'other';
  const { own, kind, id } = text;
  const teach = async (): Promise<void> => {
    const taught = await ask('teachWord', { locale: own.locale, kind, id, word });
    if ('refused' in taught) return setSaid(t(`languages.search.why.${taught.refused}`));
    const values = { word: word.trim(), title: nameOfText(text), language: nameOfLanguage(own.locale) };
    edit({ what: { key: 'languages.did.teach', values }, place: location.hash }, taught.texts);
    setSaid(t('languages.search.taught', { word: word.trim() }));
    setWord('');
  };
  return (
    <form
      class="search-teach"
      onSubmit={(event) => {
        event.preventDefault();
        if (word.trim() !== '') void teach().catch(() => setSaid(t('text.failed')));
      }}
    >
      <label for="search-word">{t('languages.search.add')}</label>
      <div>
        <input
          id="search-word"
          value={word}
          lang={own.locale}
          dir={own.dir}
          autocomplete="off"
          onInput={({ currentTarget }) => setWord(currentTarget.value)}
        />
        <button class="button" type="submit" disabled={!canEdit || word.trim() === ''}>
          <Icon of={add} />
          {t('languages.search.put')}
        </button>
      </div>
      <p role="status" class="bench-note">
        {said}
      </p>
    </form>
  );
}

function Try({ text }: { readonly text: BenchText }): JSX.Element {
  const [query, setQuery] = useState('');
  const [tried, setTried] = useState<Tried | null | 'busy'>({ found: [] });
  const { own, kind, id } = text;
  const run = async (): Promise<void> => {
    setTried('busy');
    setTried(await ask('trySearch', { locale: own.locale, kind, id, query }));
  };
  return (
    <form
      class="search-try"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (query.trim() !== '') void run().catch(() => setTried(null));
      }}
    >
      <label for="search-try">{t('languages.search.try')}</label>
      <div>
        <input
          id="search-try"
          type="search"
          value={query}
          lang={own.locale}
          dir={own.dir}
          autocomplete="off"
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button class="button" type="submit">
          <Icon of={search} />
          {t('languages.search.run')}
        </button>
      </div>
      <div role="status">
        {tried === 'busy' ? (
          <p class="bench-note">{t('bar.looking')}</p>
        ) : tried === null ? (
          <p class="bench-note">{t('phone.none')}</p>
        ) : (
          <ol class="search-found" lang={own.locale} dir={own.dir}>
            {tried.found.map(({ title, isThis }, at) => (
              <li key={title} data-this={isThis ? '' : undefined}>
                <b>{title}</b>
                {isThis && (
                  <small lang={document.documentElement.lang} dir="auto">
                    {t('languages.search.this', { place: at + 1 })}
                  </small>
                )}
              </li>
            ))}
          </ol>
        )}
      </div>
    </form>
  );
}
