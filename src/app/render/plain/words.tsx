import type { ComponentChild, ComponentChildren, JSX } from 'preact';
import { foldInlines, formOf, type Inline, type InlineCases, type Target } from '../../../pack/index.ts';
import { hrefOfLine, Num, type Line } from '../../ui/call.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { find, useCore } from '../../site.tsx';
import { lineNamed } from '../screen/calls-in-text.tsx';
import { t } from '../../say.ts';
import { useAnchors, type Named } from './anchors.ts';
import { Cite } from './sources.tsx';

/** A link inside the file. */
export function To({ kind, id, children }: { kind: Named; id: string; children: ComponentChildren }): JSX.Element {
  return <a href={`#${useAnchors()(kind, id)}`}>{children}</a>;
}

export const Number = ({ line }: { line: Line }): JSX.Element => (
  <a href={hrefOfLine(line)}>
    <Num>{line.shown}</Num>
  </a>
);

const CASES: InlineCases<ComponentChild> = {
  words: (words) => words,
  strong: ({ text }, fold) => <b>{fold(text)}</b>,
  link: ({ to, text }) => <Link to={to} text={text} />,
  term: ({ id, text }, fold) => (
    <To kind="term" id={id}>
      {fold(text)}
    </To>
  ),
  cite: ({ source }) => <Cite source={source} />,
  blank: ({ hint }) => `${t('say.dots')} ${t('say.hint', { hint })}`,
  foreign: (part, fold) => <InLanguage of={part}>{fold(part.text)}</InLanguage>,
  'by-child': (part) => formOf(part, null),
};

/** Running text, with links inside the file. */
export const Words = ({ text }: { text: readonly Inline[] }): JSX.Element => <>{foldInlines(text, CASES)}</>;

/** A number is called at once; what needs a script is a word without a link. */
function Link({ to, text }: { to: Target; text: readonly Inline[] }): JSX.Element {
  const { contacts } = useCore();
  const words = <Words text={text} />;
  switch (to.kind) {
    case 'notes':
    case 'settings':
    case 'stored':
      return words;
    case 'emergency':
      return <a href="#u">{words}</a>;
    case 'signs':
      return (
        <To kind="sign-group" id={to.id}>
          {words}
        </To>
      );
    case 'contact': {
      const line = lineNamed(find(contacts, to.id), text);
      return line ? (
        <Number line={line} />
      ) : (
        <To kind="contact" id={to.id}>
          {words}
        </To>
      );
    }
    case 'procedure':
    case 'page':
    case 'letter':
      return (
        <To kind={to.kind} id={to.id}>
          {words}
        </To>
      );
  }
}
