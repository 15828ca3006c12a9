import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { keptState } from '../draft/session.ts';
import { t } from '../say.ts';
import { Words } from '../text/chips.tsx';
import { useStore } from '../use-store.ts';
import type { BenchText, ShownLine } from '../work/language-job.ts';
import { nameOfText } from './names.ts';
import { SearchWords } from './search-words.tsx';
import { doBench } from './use-bench.ts';

interface PaneProps {
  readonly text: BenchText;
  readonly line: ShownLine | null;
}

/** What helps with the line in the hand, and how the text is found. */
export function BenchPane({ text, line }: PaneProps): JSX.Element {
  // an easier version explains words in its own way
  const terms = line?.terms.filter(({ own }) => !text.isEasier || own !== '') ?? [];
  return (
    <aside class="bench-pane" aria-label={t('languages.pane')}>
      <section>
        <h2>{t('languages.terms.title')}</h2>
        {line === null ? (
          <p class="bench-note">{t('languages.terms.no-line')}</p>
        ) : terms.length === 0 ? (
          <p class="bench-note">{t('languages.terms.none')}</p>
        ) : (
          <dl>
            {terms.map(({ id, source, own }) => (
              <div key={id}>
                <dt lang={text.source.locale}>{source}</dt>
                {own === '' ? (
                  <dd class="bench-note">{t('languages.terms.not-yet')}</dd>
                ) : (
                  <dd lang={text.own.locale} dir={text.own.dir}>
                    {own}
                  </dd>
                )}
              </div>
            ))}
          </dl>
        )}
      </section>
      {line !== null && line.elsewhere.length > 0 && <Elsewhere key={line.key} text={text} line={line} />}
      <SearchWords text={text} />
    </aside>
  );
}

const SHOWN = 3;

/** The same words of the source elsewhere, and what they are called there. */
function Elsewhere({ text, line }: { readonly text: BenchText; readonly line: ShownLine }): JSX.Element {
  const [said, setSaid] = useState<string | null>(null);
  const canEdit = useStore(keptState) !== 'other';
  const { elsewhere, own, state } = line;
  const holds = state === 'machine' || state === 'read';
  const others = elsewhere.filter((other) => other.own !== own);
  const spread = async (): Promise<void> => {
    const lines = others.map(({ unit, path }) => ({ unit, path, words: own }));
    setSaid(await doBench(text, { locale: text.own.locale, does: 'write', lines }));
  };
  return (
    <section>
      <h2>{t('languages.elsewhere.title')}</h2>
      <p class="bench-note">{t('languages.elsewhere.count', { count: elsewhere.length })}</p>
      <ul class="elsewhere">
        {(others.length > 0 ? others : elsewhere).slice(0, SHOWN).map((other) => (
          <li key={`${other.unit}${JSON.stringify(other.path)}`}>
            <small>{nameOfText(other.thing)}</small>
            <span lang={text.own.locale} dir={text.own.dir}>
              <Words words={other.own} names={text.names} />
            </span>
          </li>
        ))}
      </ul>
      {holds && others.length > 0 && (
        <button class="button" type="button" disabled={!canEdit} onClick={() => void spread()}>
          {t('languages.elsewhere.spread', { count: others.length })}
        </button>
      )}
      <p role="status" class="line-fault">
        {said}
      </p>
    </section>
  );
}
