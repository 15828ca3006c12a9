import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { GuideFile, KeptFiles } from '../../ports.ts';
import { useCore, usePorts } from '../site.tsx';
import { longDate, t } from '../say.ts';
import { sayBytes } from '../ui/say-bytes.ts';

interface Props {
  /** as the host has it; undefined: it does not say */
  readonly offered: GuideFile | undefined;
  readonly kept: GuideFile | undefined;
  readonly onChange: () => Promise<void>;
}

/**
 * Keeps a file of the guide on this phone when the person asks, with its size said before, so that it goes on without a
 * network: by cable, card or nearby sharing. Says of which edition it is, and when the guide has a newer one.
 */
export function KeepFile({ offered, kept, onChange }: Props): JSX.Element | null {
  const { edition } = useCore();
  const { phone: load } = usePorts();
  const [state, say] = useState<'idle' | 'busy' | 'failed'>('idle');
  const status = useRef<HTMLParagraphElement>(null);
  const isOld = kept && (offered ? offered.hash !== kept.hash : kept.edition < edition);
  const change = async (how: (files: KeptFiles) => Promise<void>): Promise<void> => {
    say('busy');
    const isDone = await load()
      .then(({ keptFiles }) => how(keptFiles))
      .then(
        () => true,
        () => false,
      );
    await onChange();
    say(isDone ? 'idle' : 'failed');
    // the button that was pressed may be gone
    status.current?.focus();
  };
  const button = (words: string, press: () => Promise<void>): JSX.Element => (
    <button
      type="button"
      class="button"
      data-look="quiet"
      aria-disabled={state === 'busy'}
      onClick={state === 'busy' ? undefined : () => void press()}
    >
      {words}
    </button>
  );
  if (!offered && !kept) return null;
  return (
    <div class="stack-s" data-kept={kept ? (isOld ? 'old' : 'here') : 'no'}>
      <p role="status" ref={status} tabIndex={-1} class={kept ? undefined : 'hint'}>
        {state === 'busy' ? t('passOn.keeping') : state === 'failed' ? t('passOn.keepFailed') : null}
        {state === 'idle' && !kept ? t('passOn.keepHint') : null}
        {state === 'idle' && kept
          ? t('passOn.kept', { size: sayBytes(kept.bytes), date: longDate(kept.edition) })
          : null}{' '}
        {state === 'idle' && isOld ? t('passOn.keptOld') : null}
      </p>
      <div class="actions">
        {offered && (!kept || isOld)
          ? button(t(kept ? 'passOn.renewFile' : 'passOn.keepFile', { size: sayBytes(offered.bytes) }), () =>
              change((files) => files.keep(offered)),
            )
          : null}
        {kept ? button(t('passOn.dropFile'), () => change((files) => files.drop(kept.href))) : null}
      </div>
    </div>
  );
}
