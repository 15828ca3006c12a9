import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { fold } from '../fold.ts';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';
import type { FoundLines } from '../work/search-lines.ts';
import type { ThingEntry, ThingList } from '../work/list-things.ts';
import type { ThingKind } from '../work/protocol.ts';
import { ask, checked } from '../work/work.ts';

const KINDS: readonly ThingKind[] = ['procedure', 'contact', 'letter', 'page', 'sign', 'term', 'question'];

/** Every text of the guide, by what it is for a person; a field finds one by its name, or by the words of a line. */
export function Choose(): JSX.Element {
  const [things, setThings] = useState<ThingList>([]);
  const [typed, setTyped] = useState('');
  const found = useStore(checked);
  useEffect(() => void ask('things', null).then(setThings), [found?.version]);
  const asked = fold(typed);
  const shown = useMemo(() => things.filter(({ title }) => fold(title).includes(asked)), [things, asked]);
  return (
    <Page title={t('text.choose')} lead={t('text.choose-lead')}>
      <p class="field">
        <label for="find">{t('text.find-words')}</label>
        <input id="find" type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        <small role="status">{t('text.found', { count: shown.length })}</small>
      </p>
      <InLines typed={typed} />
      {KINDS.map((kind) => {
        const own = shown.filter((thing) => thing.kind === kind);
        return own.length === 0 ? null : <Group key={kind} kind={kind} things={own} />;
      })}
    </Page>
  );
}

/** So many signs are typed before words are looked for in all lines. */
const ENOUGH = 3;

/** How long typing may go on before lines are looked for, in milliseconds. */
const LOOK_AFTER = 250;

/** The lines that hold what was typed, each with the way to it. */
function InLines({ typed }: { readonly typed: string }): JSX.Element | null {
  const [found, setFound] = useState<FoundLines | null>(null);
  useEffect(() => {
    let isLast = true;
    setFound(null);
    if (fold(typed).length < ENOUGH) return;
    const look = (): void => void ask('lines', typed).then((lines) => (isLast ? setFound(lines) : undefined));
    const timer = setTimeout(look, LOOK_AFTER);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [typed]);
  if (found === null) return null;
  return (
    <section class="list">
      <h2>{t('text.in-lines')}</h2>
      <p role="status">{t('text.lines-found', { count: found.lines.length })}</p>
      <ul>
        {found.lines.map(({ kind, id, title, line, words }) => (
          <li key={`${kind}/${id}/${line}`}>
            <a href={hrefOf('text', kind, id, String(line))}>
              {words}
              <small>{title}</small>
            </a>
          </li>
        ))}
      </ul>
      {found.isCut && <p>{t('text.more-lines')}</p>}
    </section>
  );
}

function Group({ kind, things }: { readonly kind: ThingKind; readonly things: readonly ThingEntry[] }): JSX.Element {
  const topics = [...new Set(things.map(({ under }) => under))];
  return (
    <section class="list">
      <h2>{t(`text.kind.${kind}`)}</h2>
      {topics.map((topic) => (
        <div key={topic}>
          {topic !== '' && <h3>{topic}</h3>}
          <ul class="columns">
            {things
              .filter(({ under }) => under === topic)
              .map(({ id, title }) => (
                <li key={id}>
                  <a href={hrefOf('text', kind, id)}>{title}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
