import type { ComponentChildren, JSX } from 'preact';
import type { OtherLanguage, Section } from '../../pack/index.ts';
import { Blocks } from '../render/screen/blocks.tsx';

interface Props {
  /** of the section: addresses and the table of contents name it by this */
  readonly id: string;
  /** left out where the fold that it stands in says it */
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

/** Where a section of the page is found. */
export const anchorOf = (section: string): string => `partie-${section}`;

/** One section of the page, inside the fold that it belongs to. */
export const Part = ({ id, title, children }: Props): JSX.Element => (
  <section id={anchorOf(id)} class="stack-s">
    {title === undefined ? null : <h3>{title}</h3>}
    {children}
  </section>
);

interface SectionPartProps {
  readonly section: Section;
  readonly isTitled: boolean;
  /** the language of its words, where it is not that of the page */
  readonly in: OtherLanguage | undefined;
  /** the procedure whose ticks its steps have */
  readonly ticksOf?: string;
  /** what stands below it */
  readonly children?: ComponentChildren;
}

/** A section that the content has written. */
export const SectionPart = ({ section, isTitled, in: language, ticksOf, children }: SectionPartProps): JSX.Element => (
  <Part id={section.id} title={isTitled ? section.title : undefined}>
    <div class="stack-s" {...language}>
      <Blocks blocks={section.blocks} level={isTitled ? 3 : 2} ticksOf={ticksOf} />
    </div>
    {children}
  </Part>
);
