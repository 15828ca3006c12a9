import { t } from '../say.ts';
import type { ComponentChildren, JSX } from 'preact';
import { Bar } from './bar.tsx';

interface PageProps {
  readonly title: string;
  readonly lead?: string;
  /** what stands at the end of the head: choices, ways out */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A screen with a head, its matter, and the bar at the foot. */
export const Page = ({ title, lead, tools, children }: PageProps): JSX.Element => (
  <>
    <section aria-label={t('top.head')} class="head">
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      {tools}
    </section>
    <main class="matter">
      <div class="column">{children}</div>
    </main>
    <Bar />
  </>
);
