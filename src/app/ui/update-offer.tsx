import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readCore, readFirst, type Core } from '../../pack/index.ts';
import type { Newer, OfflineCopy } from '../../ports.ts';
import { handOver } from '../../storage/index.ts';
import { useFirst, usePorts, useStore } from '../site.tsx';
import { longDate, t } from '../say.ts';
import { compareEditions, type Change } from './edition-changes.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import * as icons from './icons.ts';

/** At most so many are quoted: the rest stands in the new edition. */
const QUOTED = 4;

let changes: readonly Change[] = [];

/** Asks the newer edition what it says otherwise. One of another format is offered without a word of that. */
export async function findChanges({ care }: OfflineCopy, core: Core): Promise<void> {
  const newer = await (await care()).readNewer();
  const first = readFirst(newer?.first);
  const after = first.ok ? readCore(first.first, newer?.core) : null;
  changes = after === null ? [] : compareEditions(core, after);
}

interface Props {
  readonly newer: Newer;
  /** where only a number that has changed is told */
  readonly changesOnly: boolean;
}

/**
 * Offers a newer edition. It reloads the page: answers and plan come back from the tab (src/storage/registry.ts),
 * ticked signs and what was typed do not, and that is said before. What changed of a number is quoted, and can be put
 * off all the same (PW-4). After the update, where to read what changed.
 */
export function UpdateOffer({ newer, changesOnly }: Props): JSX.Element | null {
  const [refused, refuse] = useState(false);
  if (newer === 'here') return changesOnly ? null : <Arrived />;
  if (newer === 'older') return changesOnly ? null : <p class="offer">{t(olderHere())}</p>;
  if (refused || (changesOnly && changes.length === 0)) return null;
  return changes.length === 0 ? (
    <div class="offer">
      <Words newer={newer} onRefuse={() => refuse(true)} />
    </div>
  ) : (
    <div class="notice" data-tone="caution">
      <Icon of={icons.danger} />
      <div>
        <Words newer={newer} onRefuse={() => refuse(true)}>
          <p>
            <b>{t('update.changed')}</b>
          </p>
          <ul>
            {changes.slice(0, QUOTED).map((change) => (
              <li key={JSON.stringify(change)}>{sayChange(change)}</li>
            ))}
          </ul>
          {changes.length > QUOTED ? <p>{t('update.others', { count: changes.length - QUOTED })}</p> : null}
        </Words>
      </div>
    </div>
  );
}

/** This page may itself be of the older edition: the copy lacked it, and the host gave it (src/worker/navigate.ts). */
const olderHere = () => ('older' in document.documentElement.dataset ? 'update.olderPage' : 'update.older');

function Words({
  newer,
  onRefuse,
  children,
}: {
  readonly newer: Newer;
  readonly onRefuse: () => void;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { offline } = usePorts();
  const lost = useStore(handOver);
  return (
    <>
      <p>
        {t(newer === 'taken' ? 'update.taken' : 'update.text')}
        {lost.map((loss) => (
          <b key={loss}> {t(`update.${loss}`)}</b>
        ))}
      </p>
      {children}
      <div class="actions">
        <button type="button" class="button" data-look="quiet" onClick={offline.acceptUpdate}>
          {t('update.accept')}
        </button>
        <button type="button" class="button" data-look="quiet" onClick={onRefuse}>
          {t('update.later')}
        </button>
      </div>
    </>
  );
}

function sayChange(change: Change): string {
  switch (change.kind) {
    case 'number':
      return t('update.number', change);
    case 'added':
      return t('update.added', change);
    case 'removed':
      return t('update.removed', change);
    case 'line':
      return t('update.line', change);
  }
}

/** Once: on the page that the update has reloaded. */
function Arrived(): JSX.Element {
  const { edition } = useFirst();
  const { offline } = usePorts();
  useEffect(() => offline.dismiss, [offline]);
  return (
    <div class="offer">
      <p>
        {t('update.here', { date: longDate(edition) })} <Link to={{ kind: 'news' }}>{t('update.news')}</Link>
      </p>
    </div>
  );
}
