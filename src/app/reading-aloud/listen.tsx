import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { listen } from '../ui/icons.ts';
import { useLate } from '../ui/use-late.ts';

const load = () => import('./aloud.tsx');

interface Props {
  /** the heading */
  readonly children: JSX.Element;
  /** left out where the texts are there, which bring its word */
  readonly isReady?: boolean;
}

function Heard({ children, isReady = true }: Props): JSX.Element {
  const [isOpen, open] = useState(false);
  return (
    <div class="heard">
      {children}
      {isReady ? (
        <button
          type="button"
          class="text-button listen needs-script"
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          <Icon of={listen} />
          {t('listen.label')}
        </button>
      ) : null}
      {isOpen ? <Late show={open} /> : null}
    </div>
  );
}

/**
 * "Écouter", beside the heading of what is read aloud, and the control that it opens, which stands at the foot of the
 * screen: it comes behind a tap, with its words and what speaks. The one file has no room for it (decision 0052).
 */
export const Listen: (props: Props) => JSX.Element =
  import.meta.env.MODE === 'single' ? ({ children }) => children : Heard;

function Late({ show }: { show: (isOpen: boolean) => void }): JSX.Element | null {
  const late = useLate(load);
  if (late === 'failed') return <p role="alert">{t('load.failed')}</p>;
  return late && <late.Aloud show={show} />;
}
