import type { ComponentChildren, JSX } from 'preact';
import { hrefOfLine, type Line } from '../../ui/call.tsx';

/** A number that a tap calls where the file is read on a phone. It stays left to right in any text. */
export const NumberLink = ({ line, children }: { line: Line; children: ComponentChildren }): JSX.Element => (
  <a class="number" href={hrefOfLine(line)}>
    <bdi dir="ltr">{children}</bdi>
  </a>
);
