import type { JSX } from 'preact';
import type { Route } from '../routes.ts';
import { Icon, type IconName } from './icon.tsx';
import { Link } from './link.tsx';

export interface RowLink {
  readonly to: Route;
  readonly words: string;
  readonly hint?: string;
  readonly icon?: IconName | undefined;
}

/** A list of pages, one to a row. */
export function RowLinks({ rows }: { rows: readonly RowLink[] }): JSX.Element {
  return (
    <div class="rows">
      {rows.map(({ to, words, hint, icon }) => (
        <Link key={words} class="row" to={to}>
          {icon ? <Icon name={icon} /> : null}
          <span>
            {words}
            {hint ? <small>{hint}</small> : null}
          </span>
          <Icon name="forward" mirrored />
        </Link>
      ))}
    </div>
  );
}
