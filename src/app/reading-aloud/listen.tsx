import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { listen } from '../ui/icons.ts';
import { useLate } from '../ui/use-late.ts';
import { aloud } from './pace.ts';

const load = () => import('./aloud.tsx');

interface ButtonProps {
  /** how it looks; left out in a bar of actions */
  readonly class?: string;
  /** whoever listens to one question listens to the next: the control stays until it is closed */
  readonly staysOpen?: boolean;
}

function HeardButton({ class: look = '', staysOpen = false }: ButtonProps): JSX.Element {
  const [isOpen, open] = useState(staysOpen && aloud.get().isOpen);
  return (
    <>
      <button type="button" class={`listen ${look}`} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        <Icon of={listen} />
        <span>{t('listen.label')}</span>
      </button>
      {isOpen ? <Late show={open} /> : null}
    </>
  );
}

/**
 * "Écouter", which opens the control at the foot of the screen: it comes behind a tap, with its words and what speaks.
 * It reads the part of the page that the button stands in. The one file has no room for it (decision 0052).
 */
export const ListenButton: (props: ButtonProps) => JSX.Element | null =
  import.meta.env.MODE === 'single' ? () => null : HeardButton;

/** The same on a page whose file has no room for it: it comes with the app, into a place that the styles keep. */
export function ListenLater(): JSX.Element | null {
  const [isHere, come] = useState(false);
  useEffect(() => come(true), []);
  return isHere ? <ListenButton class="text-button" /> : null;
}

interface Props {
  /** the heading */
  readonly children: JSX.Element;
}

/** The heading of what is read aloud, and "Écouter" beside it. */
export const Listen = ({ children }: Props): JSX.Element =>
  import.meta.env.MODE === 'single' ? (
    children
  ) : (
    <div class="heard">
      {children}
      <ListenButton class="text-button needs-script" />
    </div>
  );

function Late({ show }: { show: (isOpen: boolean) => void }): JSX.Element | null {
  const late = useLate(load);
  if (late === 'failed') return <p role="alert">{t('load.failed')}</p>;
  return late && <late.Aloud show={show} />;
}
