import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { withoutIsolates } from '../../isolates.ts';
import { usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { PRIVATE_FIELD } from './private-field.ts';
import { PrivateForm } from './private-form.tsx';

interface Props {
  readonly text: string;
  /** what to think of before sending it */
  readonly warning: string;
  /** what the page is for: what its one filled button says, where the phone has a sheet; elsewhere that one copies */
  readonly send?: string;
  /** left out where it is a part of the page */
  readonly onClose?: () => void;
}

/**
 * A text to send: what leaves is what stands in the field, and can be changed there (SH-8). Closing it sends nothing.
 */
export function ShareText({ text, warning, send, onClose }: Props): JSX.Element {
  const { files } = usePorts();
  const id = useId();
  const [written, write] = useState(withoutIsolates(text));
  const [said, say] = useState<string | null>(null);
  const copy = async (): Promise<void> => say(t((await files.copyText(written)) ? 'share.copied' : 'share.copyFailed'));
  return (
    <PrivateForm class="card">
      <div class="field">
        <label for={id}>{t('share.label')}</label>
        <p class="hint" id={`${id}-aide`}>
          {warning}
        </p>
        <textarea
          id={id}
          {...PRIVATE_FIELD}
          rows={8}
          aria-describedby={`${id}-aide`}
          value={written}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        {files.canShare() ? (
          <button
            type="button"
            class="button"
            data-look={send ? 'main' : 'quiet'}
            onClick={() => void files.share(written)}
          >
            {send ?? t('share.send')}
          </button>
        ) : null}
        <button
          type="button"
          class="button"
          data-look={send && !files.canShare() ? 'main' : 'quiet'}
          onClick={() => void copy()}
        >
          {t('share.copy')}
        </button>
        {onClose ? (
          <button type="button" class="button" data-look="quiet" onClick={onClose}>
            {t('share.close')}
          </button>
        ) : null}
      </div>
      <p class="hint" role="status">
        {said}
      </p>
    </PrivateForm>
  );
}
