import type { ComponentChildren, JSX } from 'preact';
import type { Texts } from '../../pack/index.ts';
import type { Phone } from '../../ports.ts';
import { t } from '../say.ts';
import { useLate } from './use-late.ts';
import { usePhone } from './use-phone.ts';

/** What such a page shows below its heading. */
type Body = (props: { readonly texts: Texts; readonly step: string }) => JSX.Element | null;

interface Props {
  /** the topic of its words */
  readonly topic: 'follow' | 'notes' | 'stored';
  readonly texts: Texts;
  /** the same function each time */
  readonly load: () => Promise<{ readonly Body: Body }>;
  /** of the page, where it has some */
  readonly step?: string;
  /** stands in the place of its heading */
  readonly head?: JSX.Element;
  /** printed as a sheet of its own: the heading is not */
  readonly hasSheet?: boolean;
  /** what else is said where no script runs */
  readonly noScript?: string | undefined;
  /** what stands below all */
  readonly children?: ComponentChildren;
}

/** What is the person's own is covered while the page is out of sight (LK-1). */
const cover = (phone: Phone): (() => void) => phone.cover();

/**
 * A page of the person's own part. Its heading stands in the file, with what to do where no script runs; what
 * the person keeps has a script of its own, which comes when such a page is asked for.
 */
export function OwnPage({
  topic,
  texts,
  load,
  step = '',
  head,
  hasSheet = false,
  noScript,
  children,
}: Props): JSX.Element {
  usePhone(cover);
  const own = useLate(load);
  return (
    <article class="stack own">
      {head ?? (
        <div class={hasSheet ? 'no-print' : undefined}>
          <h1 tabIndex={-1}>{t(`${topic}.title`)}</h1>
          <p class="lead">{t(`${topic}.lead`)}</p>
        </div>
      )}
      <p class={import.meta.env.MODE === 'single' ? undefined : 'needs-no-script'}>{t(`${topic}.noScript`)}</p>
      {noScript === undefined ? null : <p class="needs-no-script">{noScript}</p>}
      {own === 'failed' ? (
        <p class="notice" data-tone="caution" role="alert">
          {t('load.failed')}
        </p>
      ) : null}
      {own !== null && own !== 'failed' ? <own.Body texts={texts} step={step} /> : null}
      {children}
    </article>
  );
}
