import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from './icon.tsx';
import { ShareText } from './share-text.tsx';
import * as icons from './icons.ts';

interface Props {
  /** what "Partager" offers to send, to be looked at and changed first */
  readonly text: () => string;
  /** what to think of before sending it */
  readonly warning: string;
  /** what stands before that */
  readonly before?: ComponentChildren;
  /** what else can be done with the page */
  readonly children?: ComponentChildren;
}

/** What can be done with a page as a whole: print it, send it, and what else. */
export function ActionBar({ text, warning, before, children }: Props): JSX.Element {
  const { paper } = usePorts();
  const [shared, share] = useState<string | null>(null);
  return (
    <div class="actions-of-page stack-s no-print needs-script">
      <div class="action-bar">
        {before}
        <button type="button" onClick={paper.print}>
          <Icon of={icons.print} />
          <span>{t('share.print')}</span>
        </button>
        <button type="button" aria-expanded={shared !== null} onClick={() => share(shared === null ? text() : null)}>
          <Icon of={icons.share} />
          <span>{t('share.open')}</span>
        </button>
        {children}
      </div>
      {shared === null ? null : <ShareText text={shared} warning={warning} onClose={() => share(null)} />}
    </div>
  );
}
