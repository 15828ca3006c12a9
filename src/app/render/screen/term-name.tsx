import type { JSX } from 'preact';
import type { Term } from '../../../pack/index.ts';
import { InLanguage } from '../../ui/in-language.tsx';

/** A word of the glossary; one of another language stays as it is heard, with what it means below it. */
export const TermName = ({ term: { name, nameIn } }: { term: Pick<Term, 'name' | 'nameIn'> }): JSX.Element => (
  <>
    <InLanguage of={nameIn}>{name}</InLanguage>
    {nameIn === undefined ? null : <small class="means">{nameIn.means}</small>}
  </>
);

/** A word of the glossary and what it means, in a list of some. */
export const TermEntry = ({ term }: { term: Term }): JSX.Element => (
  <div id={`mot-${term.id}`}>
    <dt>
      <TermName term={term} />
    </dt>
    <dd>{term.definition}</dd>
  </div>
);
