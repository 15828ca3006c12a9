import type { JSX } from 'preact';
import { wholeProcedure, type PackProcedure, type Texts } from '../../../pack/index.ts';
import { find, useCore } from '../../site.tsx';
import { ContactLine, Prose } from './prose.tsx';
import { Proof } from './sources.tsx';
import { InSource } from './translated.tsx';
import { useAnchors } from './anchors.ts';
import { To } from './words.tsx';

/** One procedure, closed until it is asked for: all its sections in the order of its page. */
export function ProcedurePart({ card, texts }: { card: PackProcedure; texts: Texts }): JSX.Element {
  const { letters } = useCore();
  const procedure = wholeProcedure(card, texts);
  const { id, title, situation, sections, contacts } = procedure;
  const blocks = sections.flatMap((section) => section.blocks);
  const shown = new Set(blocks.flatMap((block) => (block.kind === 'contact' ? [block.id] : [])));
  return (
    <details id={useAnchors()('procedure', id)}>
      <summary>
        <h3>{title}</h3>
        <small>{situation}</small>
      </summary>
      <InSource of={procedure}>
        {sections.map((section) => (
          <>
            {section.id === 'summary' ? null : <h4>{section.title}</h4>}
            <Prose blocks={section.blocks} texts={texts} />
          </>
        ))}
      </InSource>
      {contacts
        .filter((contact) => !shown.has(contact))
        .map((contact) => (
          <ContactLine id={contact} />
        ))}
      {card.letters.map((letter) => (
        <p>
          <To kind="letter" id={letter}>
            {find(letters, letter).title}
          </To>
        </p>
      ))}
      <Proof of={procedure} blocks={blocks} />
    </details>
  );
}
