import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WholePack } from '../../pack/index.ts';
import { phone } from '../icons.ts';
import { Phone } from '../preview/phone.tsx';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { LanguageOptions } from '../shell/language-options.tsx';
import { useStore } from '../use-store.ts';
import type { ShownRow } from '../work/number.ts';
import type { TextChange } from '../work/protocol.ts';
import { ask, facts } from '../work/work.ts';
import { changedPages } from './changed-pages.ts';
import { nameOfRow } from './rows.tsx';

interface TryProps {
  readonly rows: readonly ShownRow[];
  readonly ticked: ReadonlySet<string>;
  /** makes the texts with the new number, which are written nowhere */
  readonly make: () => Promise<readonly TextChange[]>;
}

/** The button that shows the new number on the phone before anything changes. */
export function TryOnPhone({ isReady, ...given }: TryProps & { readonly isReady: boolean }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button class="button button-large" type="button" disabled={!isReady} onClick={() => setOpen(true)}>
        <Icon of={phone} />
        {t('number.try')}
      </button>
      {isOpen && <TryDialog {...given} onClose={() => setOpen(false)} />}
    </>
  );
}

function TryDialog({ rows, ticked, make, onClose }: TryProps & { readonly onClose: () => void }): JSX.Element {
  const guide = useStore(facts);
  const [locale, setLocale] = useState(guide?.source ?? '');
  const [chosen, choose] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const pack = usePackWith(make, locale);
  const pages = useMemo(() => changedPages(rows, ticked, locale), [rows, ticked, locale]);
  const page = pages.find(({ key }) => key === chosen) ?? pages[0];
  const shown = useMemo(
    () => (pack && page ? { pack, route: page.route, answers: {}, marked: page.marked } : null),
    [pack, page],
  );
  return (
    <dialog ref={dialog} class="try" aria-labelledby="try-title" onClose={onClose}>
      <div class="try-words">
        <h2 id="try-title">{t('number.try-title')}</h2>
        <p>{t('number.try-lead')}</p>
        <label class="field">
          <span class="label">{t('phone.language')}</span>
          <select value={locale} onChange={({ currentTarget }) => setLocale(currentTarget.value)}>
            <LanguageOptions of={guide?.locales ?? []} />
          </select>
        </label>
        <h3 id="try-pages">{t('number.try-pages')}</h3>
        {pages.length === 0 && <p>{t('number.try-no-page')}</p>}
        <ul aria-labelledby="try-pages">
          {pages.map(({ key, row, count }) => (
            <li key={key}>
              <button
                class="try-page"
                type="button"
                aria-current={key === page?.key ? 'page' : undefined}
                onClick={() => choose(key)}
              >
                {nameOfRow(row)}
                <small>{t('number.sentences', { count })}</small>
              </button>
            </li>
          ))}
        </ul>
        <button class="button" type="button" onClick={() => dialog.current?.close()}>
          {t('number.try-close')}
        </button>
      </div>
      <div class="try-phone">
        <p class="visually-hidden" role="status">
          {pack === undefined ? t('bar.looking') : pack === null ? t('phone.none') : t('number.try-shown')}
        </p>
        {guide?.canShow === false ? (
          <p class="notice">{t('phone.no-edition')}</p>
        ) : pack === undefined ? (
          <p class="quiet">{t('bar.looking')}</p>
        ) : (
          <Phone shown={shown} />
        )}
      </div>
    </dialog>
  );
}

/** What a phone would show; undefined: it is made; null: a fault leaves nothing to show. */
function usePackWith(make: TryProps['make'], locale: string): WholePack | null | undefined {
  const [pack, setPack] = useState<WholePack | null | undefined>();
  const [texts] = useState(make);
  useEffect(() => {
    let isLast = true;
    void texts
      .then((made) => ask('packWith', { texts: made, locale }))
      .catch(() => null)
      .then((next) => isLast && setPack(next));
    return () => void (isLast = false);
  }, [locale]);
  return pack;
}
