import type { JSX } from 'preact';
import { nameOfLanguage, t } from '../say.ts';
import { sayFault } from '../shell/say-fault.ts';
import type { NumberView } from '../work/number.ts';
import type { Fault, TextChange } from '../work/protocol.ts';
import { nameOfRow } from './rows.tsx';
import { TryOnPhone } from './try-on-phone.tsx';

interface FootProps {
  readonly view: NumberView | null;
  readonly source: string;
  readonly ticked: ReadonlySet<string>;
  /** all is typed, and a sentence is ticked */
  readonly isReady: boolean;
  /** those that the change would make; null while they are looked for */
  readonly faults: readonly Fault[] | null;
  /** the sentences are changing */
  readonly isBusy: boolean;
  /** what is shown is of what is typed now */
  readonly isCurrent: boolean;
  /** makes the texts with the new number, which are written nowhere yet */
  readonly make: () => Promise<readonly TextChange[]>;
}

/** How many sentences change, what that leaves to look at, the faults that it would make, and the one button. */
export function Foot(given: FootProps): JSX.Element {
  const { view, source, ticked, isReady, faults, isBusy, isCurrent, make } = given;
  const rows = view?.rows ?? [];
  const own = rows.filter(({ locale }) => locale === null || locale === source);
  const others = rows.filter(({ locale }) => locale !== null && locale !== source);
  const count = (some: typeof rows): number => some.filter(({ id }) => ticked.has(id)).length;
  const languages = new Set(others.map(({ locale }) => locale)).size;
  const alone = view?.alone.filter((id) => ticked.has(id)).length ?? 0;
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
            <small>{sayFaults(faults, rows)}</small>
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

function sayFaults(faults: FootProps['faults'], rows: NumberView['rows']): JSX.Element | string {
  if (faults === null) return t('number.faults-looked-for');
  const [first] = faults;
  if (first === undefined) return t('number.no-fault');
  const row = rows.find(({ file, line }) => file === first.file && line === first.line);
  return (
    <span class="act-faults">
      <b>{t('number.faults', { count: faults.length })}</b>{' '}
      {row === undefined ? sayFault(first) : t('number.fault-in', { name: nameOfRow(row), fault: sayFault(first) })}
    </span>
  );
}

const sayAlone = (count: number): string => (count === 0 ? t('number.only-digits') : t('number.alone', { count }));
