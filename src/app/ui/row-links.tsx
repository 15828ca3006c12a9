import type { JSX } from 'preact';
import type { Route } from '../routes.ts';
import { Icon } from './icon.tsx';
import type { IconNode } from './icons.ts';
import { Link } from './link.tsx';
import * as icons from './icons.ts';

export interface RowLink {
  readonly to: Route;
  /** a step of the flow */
  readonly step?: string;
  /** a part of that page */
  readonly hash?: string;
  readonly words: string;
  readonly hint?: string;
  readonly icon?: IconNode | undefined;
}

/** A list of pages, one to a row. */
export function RowLinks({ rows }: { rows: readonly RowLink[] }): JSX.Element {
  return (
    <ul class="rows">
      {rows.map(({ to, step, hash = '', words, hint, icon }) => (
        <li key={words}>
          <Link class="row" to={to} step={step} hash={hash}>
            {icon ? <Icon of={icon} /> : null}
            <span>
              {words}
              {hint ? <small>{hint}</small> : null}
            </span>
            <Icon of={icons.forward} mirrored />
          </Link>
        </li>
      ))}
    </ul>
  );
}
