import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../say.ts';
import { sayFault } from '../shell/say-fault.ts';
import type { BenchText } from '../work/language-job.ts';
import type { Fault } from '../work/protocol.ts';
import { ask } from '../work/work.ts';

/** How long nothing is done before the words of a language are checked, in milliseconds. */
const WAIT = 1500;

/** What the check finds in the words of this text; the bar at the foot speaks of the source. */
export function BenchFaults({ text }: { readonly text: BenchText }): JSX.Element {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { own, kind, id } = text;
  useEffect(() => {
    let isLast = true;
    // it takes some seconds: what is asked meanwhile goes first
    const timer = setTimeout(() => {
      void ask('languageFaults', { locale: own.locale, kind, id }).then((found) => {
        if (isLast) setFaults(found);
      });
    }, WAIT);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <div role="status">
      {faults.length > 0 && (
        <div class="notice notice-care bench-faults">
          <b>{t('languages.faults.title', { count: faults.length })}</b>
          <ul class="bullets">
            {faults.map((fault, at) => (
              <li key={at}>{sayFault(fault)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
