import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import type { ThingList } from '../work/list-things.ts';
import { ask } from '../work/work.ts';

/** Which procedure is to go. */
export function PickProcedure(): JSX.Element {
  const [things, setThings] = useState<ThingList>([]);
  useEffect(() => void ask('things', null).then(setThings), []);
  return (
    <Page title={t('withdraw.title')} lead={t('withdraw.which')}>
      <section class="list">
        <ul class="columns">
          {things
            .filter(({ kind }) => kind === 'procedure')
            .map(({ id, title }) => (
              <li key={id}>
                <a href={hrefOf('withdraw', id)}>{title}</a>
              </li>
            ))}
        </ul>
      </section>
    </Page>
  );
}
