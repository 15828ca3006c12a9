import type { ComponentChild, JSX } from 'preact';
import { lineOf } from '../../ui/call.tsx';
import { find, foldInlines, formOf, textOf, type Inline, type InlineCases, type Target } from '../../../pack/index.ts';
import { useSay } from './beside.tsx';
import { useGuide, usePrinted } from './guide.ts';
import { InLanguage } from './in-language.tsx';
import { NumberLink } from './number.tsx';
import { fill } from '../../say.ts';

const CASES: InlineCases<ComponentChild> = {
  words: (words) => words,
  strong: ({ text }, fold) => <strong>{fold(text)}</strong>,
  link: ({ to, text }) =>
    to.kind === 'contact' ? <ContactInText id={to.id} text={text} /> : <Elsewhere to={to} text={text} />,
  term: ({ text }, fold) => fold(text),
  cite: () => null,
  blank: ({ hint }) => <Blank hint={hint} />,
  foreign: (part, fold) => <InLanguage of={part}>{fold(part.text)}</InLanguage>,
  'by-child': (part) => formOf(part, null),
};

/**
 * Running text on paper: numbers are bold, and live in the file; what is printed in the same paper is named with its
 * page; citations are left out.
 */
export const Inlines = ({ text }: { text: readonly Inline[] }): JSX.Element => <>{foldInlines(text, CASES)}</>;

function Blank({ hint }: { hint: string }): JSX.Element {
  const say = useSay();
  return (
    <>
      <i class="blank" /> {say('say.hint', { hint })}
    </>
  );
}

/** Words that lead to a page: the number is written once it is known (tools/paper/contents.ts). */
function Elsewhere({ to, text }: { to: Target; text: readonly Inline[] }): JSX.Element {
  const id = usePrinted()(to);
  if (id === null) return <Inlines text={text} />;
  return (
    <a href={`#${id}`}>
      <Inlines text={text} /> <span class="page-of">{fill('sheet.onPage', { page: <span data-page-of={id} /> })}</span>
    </a>
  );
}

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
  const [site] = find(pack.core.contacts, id).channels.flatMap((channel) => ('url' in channel ? [channel.shown] : []));
  return (
    <>
      <Inlines text={text} />
      {site === undefined || textOf(text).includes(site) ? null : <> {say('say.hint', { hint: site })}</>}
    </>
  );
}
