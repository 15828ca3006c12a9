import type { JSX } from 'preact';
import { nameOfLanguage, t } from '../say.ts';
import type { NumberView } from '../work/number.ts';
import type { TextChange } from '../work/protocol.ts';
import { TryOnPhone } from './try-on-phone.tsx';

interface FootProps {
  readonly view: NumberView | null;
  readonly source: string;
  readonly ticked: ReadonlySet<string>;
  /** the sentences are changing */
  readonly isBusy: boolean;
  /** what is shown is of what is typed now */
  readonly isCurrent: boolean;
  /** makes the texts with the new number, which are written nowhere yet */
  readonly make: () => Promise<readonly TextChange[]>;
}

/** How many sentences change, what that leaves to look at, and the one button. */
export function Foot({ view, source, ticked, isBusy, isCurrent, make }: FootProps): JSX.Element {
  const rows = view?.rows ?? [];
  const own = rows.filter(({ locale }) => locale === null || locale === source);
  const others = rows.filter(({ locale }) => locale !== null && locale !== source);
  const count = (some: typeof rows): number => some.filter(({ id }) => ticked.has(id)).length;
  const languages = new Set(others.map(({ locale }) => locale)).size;
  const alone = view?.alone.filter((id) => ticked.has(id)).length ?? 0;
  const isReady = view !== null && view.old !== null && view.next !== null && !view.isSame && ticked.size > 0;
  return (
    <footer class="act" aria-label={t('number.foot')}>
      <p role="status">
        {isReady ? (
          <>
            <b>
              {t('number.will', { language: nameOfLanguage(source), count: count(own), all: own.length })}
              {languages > 0 && ` ${t('number.will-others', { count: languages, sentences: count(others) })}`}
            </b>
            <small>{isBusy ? t('number.changing') : sayAlone(alone)}</small>
          </>
        ) : (
          <small>{t('number.not-yet')}</small>
        )}
      </p>
      <TryOnPhone rows={rows} ticked={ticked} isReady={isReady && isCurrent && !isBusy} make={make} />
      <button
        class="button button-filled button-large"
        type="submit"
        form="number-form"
        disabled={!isReady || !isCurrent || isBusy}
      >
        {isReady ? t('number.change', { count: ticked.size }) : t('number.change-none')}
      </button>
    </footer>
  );
}

const sayAlone = (count: number): string => (count === 0 ? t('number.only-digits') : t('number.alone', { count }));
