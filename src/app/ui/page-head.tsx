import type { ComponentChildren, JSX } from 'preact';

/** The heading of a page with its first sentence and, where there is room, its illustration. */
export function PageHead({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="hero">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      {children}
    </div>
  );
}
