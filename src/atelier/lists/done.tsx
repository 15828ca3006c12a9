import type { JSX } from 'preact';
import { by, current, doAgain, keptState, sayWho, takeBack, takeBackTo } from '../draft/session.ts';
import { redo, undo } from '../icons.ts';
import { moment, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';

/** What was done since the guide was opened, by whom; all of it can be taken back. */
export function DoneScreen(): JSX.Element | null {
  const session = useStore(current);
  const who = useStore(by);
  const keeping = useStore(keptState);
  if (session === null) return null;
  const { edits, undone } = session.draft;
  const tools = (
    <>
      <button class="button" type="button" disabled={edits.length === 0} onClick={() => takeBack()}>
        <Icon of={undo} />
        {t('done.undo')}
      </button>
      <button class="button" type="button" disabled={undone.length === 0} onClick={() => doAgain()}>
        <Icon of={redo} />
        {t('done.redo')}
      </button>
    </>
  );
  return (
    <Page title={t('done.title')} lead={t(`done.keeping.${keeping}`)} tools={tools}>
      <p class="field">
        <label for="who">{t('done.who')}</label>
        <input
          id="who"
          value={who}
          autocomplete="name"
          aria-describedby="who-more"
          onChange={({ currentTarget }) => sayWho(currentTarget.value)}
        />
        <small id="who-more">{t('done.who-more')}</small>
      </p>
      {edits.length === 0 && <p>{t('done.nothing')}</p>}
      <ol class="plain-list" reversed>
        {edits
          .map((edit, at) => (
            <li key={at}>
              <a href={edit.place}>{t(edit.what.key, edit.what.values)}</a>
              <p>
                {moment(edit.at)}
                {edit.by !== '' && ` · ${edit.by}`} · {t('done.files', { count: edit.changes.length })}{' '}
                <button class="button-text" type="button" onClick={() => takeBackTo(at)}>
                  {at === edits.length - 1 ? t('done.back-one') : t('done.back-to', { count: edits.length - at })}
                </button>
              </p>
            </li>
          ))
          .toReversed()}
      </ol>
    </Page>
  );
}
