import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Texts } from '../../pack/index.ts';
import { t } from '../say.ts';
import { MAY_STAY } from '../ui/may-stay.ts';
import { Link } from '../ui/link.tsx';
import { CopyOut } from './copy-out.tsx';
import { Restore } from './restore.tsx';
import { StoredRow } from './stored-row.tsx';
import { useStored, type StoredThing } from './use-stored.ts';

/**
 * What the guide keeps on this phone, thing by thing, each with its own way to go; copies; and what stays elsewhere.
 */
export function StoredScreen({ texts }: { readonly texts: Texts }): JSX.Element | null {
  const { things, copy, look } = useStored();
  const [erased, sayErased] = useState<string | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const [isBusy, setBusy] = useState(false);
  const erase = async (thing: StoredThing): Promise<void> => {
    setBusy(true);
    const isGone = await thing.erase().then(
      () => true,
      () => false,
    );
    sayErased(t(isGone ? 'stored.erased' : 'stored.failed', { name: thing.name }));
    setBusy(false);
    await look();
    said.current?.focus();
  };
  // all at once: nothing moves when it is known what is there
  if (things === null) return null;
  return (
    <>
      {copy === null ? null : (
        <p class="notice" data-tone="caution">
          {t(copy === 'alone' ? 'kept.broken' : 'stored.mended')}
        </p>
      )}
      {things === 'hidden' ? <p class="notice">{t('stored.cannotLook')}</p> : null}
      {things !== 'hidden' ? (
        <section>
          {things.some(({ isPersonal }) => isPersonal) ? null : <p>{t('stored.nothing')}</p>}
          <ul>
            {things.map((thing) => (
              <StoredRow key={thing.key} thing={thing} isBusy={isBusy} onErase={() => void erase(thing)} />
            ))}
          </ul>
          {things.some(({ isTwice }) => isTwice) ? <p class="hint">{t('stored.twice')}</p> : null}
        </section>
      ) : null}
      <div ref={said} role="status" tabIndex={-1}>
        {erased === null ? null : <p>{erased}</p>}
      </div>
      <p>
        <Link to={{ kind: 'settings' }}>{t('settings.erase')}</Link>
      </p>
      <CopyOut texts={texts} />
      <Restore onDone={() => void look()} />
      <section class="stack-s">
        <h2>{t('stored.elsewhere')}</h2>
        <ul class="plain-list">
          {MAY_STAY.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
          <li>{t('stored.given')}</li>
        </ul>
        <p>
          <Link to={{ kind: 'leaves' }}>{t('leaves.title')}</Link>
        </p>
      </section>
    </>
  );
}
