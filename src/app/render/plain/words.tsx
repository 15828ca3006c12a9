import type { ComponentChildren, JSX } from 'preact';
import { formOf, type Inline, type Target } from '../../../pack/index.ts';
import { hrefOfLine, Num, type Line } from '../../ui/call.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { find, useCore } from '../../context.ts';
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

/** Running text, with links inside the file. */
export const Words = ({ text }: { text: readonly Inline[] }): JSX.Element => (
  <>
    {text.map((part) => (
      <One part={part} />
    ))}
  </>
);

function One({ part }: { part: Inline }): JSX.Element {
  if (typeof part === 'string') return <>{part}</>;
  switch (part.kind) {
    case 'strong':
      return (
        <b>
          <Words text={part.text} />
        </b>
      );
    case 'link':
      return <Link to={part.to} text={part.text} />;
    case 'term':
      return (
        <To kind="term" id={part.id}>
          <Words text={part.text} />
        </To>
      );
    case 'cite':
      return <Cite source={part.source} />;
    case 'foreign':
      return (
        <InLanguage of={part}>
          <Words text={part.text} />
        </InLanguage>
      );
    case 'blank':
      return (
        <>
          {t('say.dots')} {t('say.hint', { hint: part.hint })}
        </>
      );
    case 'by-child':
      return <>{formOf(part, null)}</>;
    default:
      return part satisfies never;
  }
}

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
