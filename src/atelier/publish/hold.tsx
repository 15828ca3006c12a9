import type { JSX } from 'preact';
import { hrefOf } from '../place.ts';
import { nameOfLanguage, t } from '../say.ts';
import { placeOfFault } from '../shell/place-of-thing.ts';
import { sayFault } from '../shell/say-fault.ts';
import { useStore } from '../use-store.ts';
import type { Fault } from '../work/protocol.ts';
import { facts, progress } from '../work/work.ts';
import type { WholeCheck } from '../work/publish/check-all.ts';

/** Whether the guide has to wait: for a proof that broke, or a fault with which no phone shows it. */
export const isHeld = ({ unsound, breaches }: WholeCheck): boolean => unsound.length > 0 || breaches.length > 0;

const SHOWN = 5;

/** What the check of all languages says, and what to do. */
export function Hold({
  whole,
  hasFailed,
}: {
  readonly whole: WholeCheck | undefined;
  readonly hasFailed: boolean;
}): JSX.Element {
  const done = useStore(progress);
  if (hasFailed) return <p class="notice notice-care">{t('publish.failed')}</p>;
  if (whole === undefined)
    return (
      <div class="notice">
        <p>{t('publish.checking')}</p>
        <progress max={1} value={done < 1 ? done : 0} aria-label={t('publish.checking')} />
      </div>
    );
  const { unsound, wording, breaches } = whole;
  return (
    <>
      {isHeld(whole) && (
        <div class="notice notice-care">
          <p>
            <b>{t('publish.held')}</b>
          </p>
          <ul>
            {breaches.slice(0, SHOWN).map(({ rule, procedure, question, answers }, at) => (
              <li key={at}>
                {t(`breach.${rule}`, { procedure: procedure ?? '', question: question ?? '' })}{' '}
                <a href={hrefOf('rules', 'family', JSON.stringify(answers))}>{t('bar.see-family')}</a>
              </li>
            ))}
            <Faults faults={unsound} />
          </ul>
        </div>
      )}
      {!isHeld(whole) && wording.length === 0 && <p class="notice notice-good">{t('publish.ready')}</p>}
      {wording.length > 0 && (
        <details class="notice">
          <summary>{t('publish.wording', { count: wording.length })}</summary>
          <ul>
            <Faults faults={wording} />
          </ul>
        </details>
      )}
    </>
  );
}

function Faults({ faults }: { readonly faults: readonly Fault[] }): JSX.Element {
  const guide = useStore(facts);
  return (
    <>
      {faults.slice(0, SHOWN).map((fault, at) => (
        <li key={at}>
          {fault.locale !== guide?.source && `${nameOfLanguage(fault.locale)}\u00A0: `}
          {sayFault(fault)} <a href={hrefOf(...placeOfFault(fault, guide?.source ?? ''))}>{t('publish.go')}</a>
        </li>
      ))}
      {faults.length > SHOWN && (
        <li>
          <a href={hrefOf('faults')}>{t('home.others', { count: faults.length - SHOWN })}</a>
        </li>
      )}
    </>
  );
}
