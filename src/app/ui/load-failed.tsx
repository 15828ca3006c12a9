import type { JSX } from 'preact';
import { find, useCore } from '../site.tsx';
import { fill, t } from '../say.ts';
import { hrefOfLine, lineOf, Num } from './call.tsx';

/**
 * Behind every page, hidden: what is said when the guide does not come, with the numbers. src/platform/watch-load.ts
 * has it shown. The neutral start names no number: they would tell what the guide is about.
 */
export function LoadFailedNotice({ neutral }: { neutral: boolean }): JSX.Element {
  const { help, contacts } = useCore();
  return (
    <div id="load-failed" role="alert">
      <p data-damaged={t('load.damaged')}>{t(neutral ? 'load.failedNeutral' : 'load.failed')}</p>
      {neutral ? null : (
        <div>
          {help
            .map((id) => lineOf(find(contacts, id)))
            .map((line) =>
              line ? (
                <a key={line.number} href={hrefOfLine(line)}>
                  {line.kind === 'sms' ? (
                    fill('call.smsShort', { number: <Num>{line.shown}</Num> })
                  ) : (
                    <Num>{line.shown}</Num>
                  )}
                </a>
              ) : null,
            )}
        </div>
      )}
      <button type="button" class="button" data-look="quiet">
        {t('load.reload')}
      </button>
    </div>
  );
}
