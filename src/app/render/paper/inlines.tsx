import type { JSX } from 'preact';
import { lineOf } from '../../ui/call.tsx';
import { find, formOf, textOf, type Inline } from '../../../pack/index.ts';
import { useSay } from './beside.tsx';
import { useGuide, usePrinted } from './guide.ts';
import { InLanguage } from './in-language.tsx';
import { NumberLink } from './number.tsx';
import { fill } from '../../say.ts';

/**
 * Running text on paper: numbers are bold, and live in the file; what is printed in the same paper is named with its
 * page; citations are left out.
 */
export function Inlines({ text }: { text: readonly Inline[] }): JSX.Element {
  return (
    <>
      {text.map((part, at) => (
        <One key={at} part={part} />
      ))}
    </>
  );
}

function One({ part }: { part: Inline }): JSX.Element | null {
  const printed = usePrinted();
  const say = useSay();
  if (typeof part === 'string') return <>{part}</>;
  switch (part.kind) {
    case 'strong':
      return (
        <strong>
          <Inlines text={part.text} />
        </strong>
      );
    case 'link':
      if (part.to.kind === 'contact') return <ContactInText id={part.to.id} text={part.text} />;
      return <Elsewhere id={printed(part.to)} text={part.text} />;
    case 'term':
      return <Inlines text={part.text} />;
    case 'cite':
      return null;
    case 'foreign':
      return (
        <InLanguage of={part}>
          <Inlines text={part.text} />
        </InLanguage>
      );
    case 'blank':
      return (
        <>
          <i class="blank" /> {say('say.hint', { hint: part.hint })}
        </>
      );
    case 'by-child':
      return <>{formOf(part, null)}</>;
    default:
      return part satisfies never;
  }
}

/** Words that lead to a page: the number is written once it is known (tools/paper/contents.ts). */
const Elsewhere = ({ id, text }: { id: string | null; text: readonly Inline[] }): JSX.Element =>
  id === null ? (
    <Inlines text={text} />
  ) : (
    <a href={`#${id}`}>
      <Inlines text={text} /> <span class="page-of">{fill('sheet.onPage', { page: <span data-page-of={id} /> })}</span>
    </a>
  );

/** A number inside a sentence, which a tap calls where the file is read on a phone; of a name, its words and number. */
function ContactInText({ id, text }: { id: string; text: readonly Inline[] }): JSX.Element {
  const { pack } = useGuide();
  const say = useSay();
  const line = lineOf(find(pack.core.contacts, id));
  if (!line) return <WithSite id={id} text={text} />;
  const isNumber = textOf(text).includes(line.shown);
  return (
    <>
      {isNumber ? null : (
        <>
          <Inlines text={text} />{' '}
        </>
      )}
      <NumberLink line={line}>{isNumber ? <Inlines text={text} /> : say('say.hint', { hint: line.shown })}</NumberLink>
    </>
  );
}

/** A service without a number: its words, and the site to type. */
function WithSite({ id, text }: { id: string; text: readonly Inline[] }): JSX.Element {
  const { pack } = useGuide();
  const say = useSay();
  const [site] = find(pack.core.contacts, id).channels.flatMap((one) => ('url' in one ? [one.shown] : []));
  return (
    <>
      <Inlines text={text} />
      {site === undefined || textOf(text).includes(site) ? null : <> {say('say.hint', { hint: site })}</>}
    </>
  );
}
