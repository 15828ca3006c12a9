import type { ComponentChildren, JSX } from 'preact';
import type { Route } from '../routes.ts';
import { useSite } from '../site.tsx';

interface Props {
  readonly to: Route;
  /** a step of the flow */
  readonly step?: string | undefined;
  /** what stands behind the #: a part of the page, or what the page is asked about. Never an answer */
  readonly hash?: string;
  readonly class?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'data-back'?: string;
  readonly 'data-look'?: 'main' | 'urgent' | 'quiet' | 'line';
  readonly 'data-door'?: string;
  readonly children: ComponentChildren;
}

/**
 * A link to a page of the guide: a real address, which the app follows without loading a page (see follow-links.ts).
 */
export function Link({ to, step, hash, children, ...rest }: Props): JSX.Element {
  const { pathOf, ports } = useSite();
  return (
    <a {...rest} href={ports.router.hrefOf(pathOf(to)) + (hash ? `#${hash}` : '')} data-step={step}>
      {children}
    </a>
  );
}
