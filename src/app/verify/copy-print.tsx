import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CopyCare } from '../../ports.ts';
import { t } from '../say.ts';
import { usePorts } from '../site.tsx';
import { Digits } from './digits.tsx';
import { fingerprintOf } from './fingerprint.ts';

interface Print {
  readonly of: string;
  readonly done: number;
  readonly total: number;
}

/** Reads every file of the copy again; null where there is none. */
async function look({ check, editions }: CopyCare): Promise<Print | null> {
  const [found, here] = [await check(), await editions()];
  if (found === null || !here?.list) return null;
  const { guide, later } = found;
  return { of: await fingerprintOf(here.list), done: guide.done + later.done, total: guide.total + later.total };
}

/** The fingerprint of what this phone has stored, made on the phone once the person asks. */
export function CopyPrint(): JSX.Element {
  const { offline } = usePorts();
  const [found, find] = useState<Print | 'none' | 'busy' | null>(null);
  const run = (): void => {
    find('busy');
    offline
      .care()
      .then(look)
      .then(
        (print) => find(print ?? 'none'),
        () => find('none'),
      );
  };
  return (
    <section class="stack-s">
      <h2>{t('verify.copy')}</h2>
      <p>{t('verify.copyLead')}</p>
      <div class="needs-script stack-s">
        <div role="status" class="stack-s">
          {found === 'busy' ? <p>{t('verify.runs')}</p> : null}
          {found === 'none' ? <p>{t('verify.none')}</p> : null}
          {typeof found === 'object' && found !== null ? (
            <>
              <Digits of={found.of} />
              <p>{t(found.done < found.total ? 'verify.lacks' : 'verify.whole', { ...found })}</p>
            </>
          ) : null}
        </div>
        <button
          type="button"
          class="button"
          data-look="quiet"
          aria-disabled={found === 'busy'}
          onClick={found === 'busy' ? undefined : run}
        >
          {t('verify.run')}
        </button>
      </div>
    </section>
  );
}
