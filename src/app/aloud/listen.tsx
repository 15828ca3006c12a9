import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, t } from '../i18n.ts';
import type { AllKeys } from '../i18n-reading.ts';
import { Icon } from '../ui/icon.tsx';
import { listen } from '../ui/icons.ts';
import { useLate } from '../ui/use-late.ts';

const load = () => import('./aloud.tsx');

/**
 * "Écouter", to stand beside the heading of what is read aloud, and the control that it opens. To be shown once the
 * texts have come, which bring its word; the control, its words and what speaks come behind a tap.
 */
export function useListen(): readonly [button: JSX.Element, control: JSX.Element | null] {
  const [isOpen, open] = useState(false);
  return [
    <button
      type="button"
      class="text-button listen no-print needs-script"
      aria-expanded={isOpen}
      onClick={() => open(!isOpen)}
    >
      <Icon of={listen} />
      {say('listen.label' satisfies keyof AllKeys)}
    </button>,
    isOpen ? <Late show={open} /> : null,
  ];
}

/** Both at one place: the control stands at the foot of the screen wherever it is written. */
export const Listen = (): JSX.Element => <>{useListen()}</>;

function Late({ show }: { show: (isOpen: boolean) => void }): JSX.Element | null {
  const late = useLate(load);
  if (late === 'failed') return <p role="alert">{t('load.failed')}</p>;
  return late && <late.Aloud show={show} />;
}
