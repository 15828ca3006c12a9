import type { JSX } from 'preact';
import { hrefOf } from '../place.ts';
import { nameOfLanguage, t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { sayFault } from '../shell/say-fault.ts';
import { placeOfThing } from '../shell/place-of-thing.ts';
import { useStore } from '../use-store.ts';
import { checked, facts } from '../work/work.ts';

/** Every fault, each with the way to where it is mended. */
export function FaultsScreen(): JSX.Element {
  const found = useStore(checked);
  const guide = useStore(facts);
  const faults = found?.faults ?? [];
  return (
    <Page title={t('faults.title')} lead={faults.length === 0 ? t('bar.no-fault') : t('faults.lead')}>
      <ul class="plain-list">
        {faults.map((fault, at) => (
          <li key={at}>
            <p>
              {sayFault(fault)}{' '}
              <a href={hrefOf(...placeOfThing(fault.thing))}>{t('faults.go', { thing: fault.thing.id })}</a>
            </p>
            {fault.locale !== guide?.source && <small>{nameOfLanguage(fault.locale)} · </small>}
            <details>
              <summary>{t('faults.more')}</summary>
              <p lang={t('faults.language')}>
                {fault.message} {fault.hint}
              </p>
              <p>
                <code>
                  {fault.file}:{fault.line}
                </code>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Page>
  );
}
