import type { ComponentChildren, JSX } from 'preact';

/** A heading of the level that its place asks for. */
export function Heading({
  level,
  id,
  children,
}: {
  level: 2 | 3 | 4;
  id?: string;
  children: ComponentChildren;
}): JSX.Element {
  const Tag = `h${level}` as const;
  return <Tag id={id}>{children}</Tag>;
}
