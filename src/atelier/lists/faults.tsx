import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../place.ts';
import { nameOfLanguage, t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { sayFault } from '../shell/say-fault.ts';
import { placeOfFault } from '../shell/place-of-thing.ts';
import { useStore } from '../use-store.ts';
import type { ThingList } from '../work/list-things.ts';
import type { ThingName } from '../work/protocol.ts';
import { ask, checked, facts } from '../work/work.ts';

/** Every fault, each with the way to where it is mended. */
export function FaultsScreen(): JSX.Element {
  const found = useStore(checked);
  const guide = useStore(facts);
  const faults = found?.faults ?? [];
  const [things, setThings] = useState<ThingList>([]);
  useEffect(() => void ask('things', null).then(setThings), []);
  const titleOf = ({ kind, id }: ThingName): string =>
    things.find((thing) => thing.kind === kind && thing.id === id)?.title ?? t(`faults.kind.${kind}`);
  return (
    <Page title={t('faults.title')} lead={faults.length === 0 ? t('bar.no-fault') : t('faults.lead')}>
      <ul class="plain-list">
        {faults.map((fault, at) => (
          <li key={at}>
            <p>
              {sayFault(fault)}{' '}
              <a href={hrefOf(...placeOfFault(fault, guide?.source ?? ''))}>
                {t('faults.go', { thing: titleOf(fault.thing) })}
              </a>
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
