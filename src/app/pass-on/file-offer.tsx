import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';

interface Props {
  /** left out where it stands above already */
  readonly title?: string;
  /** whom it suits, and what does not work there */
  readonly hint: string;
  readonly href: string;
}

/** A file of the guide that is on its way, that did not come, or that is here: with a sheet that takes it, or saved. */
type OfferState = { readonly kind: 'idle' | 'preparing' | 'failed' | 'saved' } | { readonly kind: 'ready'; file: File };

/**
 * A file of the guide to hand on. It is fetched first, since a phone opens its sheet only right after a tap (SH-9):
 * where the sheet takes files a second tap sends it, elsewhere it is saved at once. Without a script it is a link.
 */
export function FileOffer({ title, hint, href }: Props): JSX.Element {
  const { phone: load, files } = usePorts();
  const [state, show] = useState<OfferState>({ kind: 'idle' });
  const ready = useRef<HTMLParagraphElement>(null);
  const name = href.split('/').at(-1) ?? href;
  const save = (file: File): void => {
    files.save(file.name, file);
    show({ kind: 'saved' });
  };
  const prepare = async (): Promise<void> => {
    show({ kind: 'preparing' });
    try {
      const phone = await load();
      const file = await phone.takeFile(href);
      if (!phone.canShareFile(file)) return save(file);
      show({ kind: 'ready', file });
      // the button that was pressed goes away
      ready.current?.focus();
    } catch {
      show({ kind: 'failed' });
    }
  };
  return (
    <div class="stack-s" data-file={name}>
      {title === undefined ? null : <h3>{title}</h3>}
      <p class="hint">{hint}</p>
      {state.kind === 'ready' ? null : (
        <p>
          <a
            class="button"
            data-look="quiet"
            href={href}
            download={name}
            onClick={(event) => {
              event.preventDefault();
              void prepare();
            }}
          >
            <Icon of={icons.save} />
            <span>{t('passOn.prepare', { name })}</span>
          </a>
        </p>
      )}
      <p role="status" class="hint" ref={ready} tabIndex={-1}>
        {state.kind === 'idle' ? null : t(`passOn.${state.kind}`, { name })}
      </p>
      {state.kind === 'ready' ? (
        <div class="actions">
          <button
            type="button"
            class="button"
            data-look="quiet"
            onClick={() => void load().then(({ shareFile }) => shareFile(state.file))}
          >
            {t('share.send')}
          </button>
          <button type="button" class="button" data-look="quiet" onClick={() => save(state.file)}>
            {t('passOn.save')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
