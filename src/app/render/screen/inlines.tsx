import type { ComponentChild, ComponentChildren, JSX } from 'preact';
import { foldInlines, formOf, type ByChild, type Inline, type InlineCases, type Target } from '../../../pack/index.ts';
import type { Route } from '../../routes.ts';
import { CallInText } from '../../ui/call.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Link } from '../../ui/link.tsx';
import { PRIVATE_FIELD } from '../../ui/private-field.ts';
import { find, useCore } from '../../site.tsx';
import { t } from '../../say.ts';
import { useChild } from '../../visit/use-child.ts';
import { lineNamed } from './calls-in-text.tsx';
import { useFilledBlanks } from './filled-blanks.ts';
import { useTextLinks } from './text-links.ts';

const routeOf = (target: Target): Route => {
  switch (target.kind) {
    case 'emergency':
    case 'notes':
    case 'settings':
    case 'stored':
      return { kind: target.kind };
    case 'signs':
      return { kind: 'sign-group', id: target.id };
    case 'procedure':
    case 'contact':
    case 'page':
    case 'letter':
      return { kind: target.kind, id: target.id };
  }
};

const CASES: InlineCases<ComponentChild> = {
  words: (words) => words,
  strong: ({ text }, fold) => <strong>{fold(text)}</strong>,
  link: ({ to, text }, fold) =>
    to.kind === 'contact' ? <ToContact id={to.id} text={text} /> : <Link to={routeOf(to)}>{fold(text)}</Link>,
  term: ({ id, text }, fold) => <Term id={id}>{fold(text)}</Term>,
  cite: ({ source }) => <Cite source={source} />,
  blank: ({ hint }) => <Blank hint={hint} />,
  foreign: (part, fold) => <InLanguage of={part}>{fold(part.text)}</InLanguage>,
  'by-child': (part) => <OfChild part={part} />,
};

/**
 * Running text. A word of the glossary leads to its explanation on the same page, a citation to its source. Where the
 * page has neither (a card of the plan), the word is plain and the citation left out.
 */
export const Inlines = ({ text }: { text: readonly Inline[] }): JSX.Element => <>{foldInlines(text, CASES)}</>;

function Term({ id, children }: { id: string; children: ComponentChildren }): JSX.Element {
  const reading = useTextLinks();
  if (!reading?.sources) return <dfn>{children}</dfn>;
  return (
    <reading.TermInPlace id={id} terms={reading.texts.terms}>
      {children}
    </reading.TermInPlace>
  );
}

/** Nothing in the source language made easier: a number of a note stops whoever reads with difficulty. */
function Cite({ source }: { source: string }): JSX.Element | null {
  const sources = useTextLinks()?.sources;
  if (useCore().translation?.isEasier || !sources) return null;
  const number = sources.indexOf(source) + 1;
  return (
    <a class="cite" href={`#source-${source}`} aria-label={t('procedure.source', { number })}>
      {number}
    </a>
  );
}

/** What the person says there themselves: dots to the eye and on paper, a sentence to the ear. */
function Blank({ hint }: { hint: string }): JSX.Element {
  const filled = useFilledBlanks();
  if (filled)
    return (
      <input
        class="blank"
        type="text"
        {...PRIVATE_FIELD}
        aria-label={t('say.blank', { hint })}
        placeholder={hint}
        size={Math.max(hint.length, filled.values[hint]?.length ?? 0)}
        value={filled.values[hint] ?? ''}
        onInput={(event) => filled.write(hint, event.currentTarget.value)}
      />
    );
  return (
    <span class="fill-in">
      <span aria-hidden="true">
        <span class="dots">{t('say.dots')}</span> <small>{t('say.hint', { hint })}</small>
      </span>
      <span class="visually-hidden">{t('say.blank', { hint })}</span>
    </span>
  );
}

function OfChild({ part }: { part: ByChild }): JSX.Element {
  return <>{formOf(part, useChild())}</>;
}

/**
 * A link to a contact. Where its words are the contact's own number a tap calls it, and the
 * contact's page is a second, small link.
 */
function ToContact({ id, text }: { id: string; text: readonly Inline[] }): JSX.Element {
  const contact = find(useCore().contacts, id);
  const line = lineNamed(contact, text);
  if (!line)
    return (
      <Link to={{ kind: 'contact', id }}>
        <Inlines text={text} />
      </Link>
    );
  return (
    <>
      <CallInText contact={contact} line={line} />
      <span class="card-of">
        {' '}
        <Link to={{ kind: 'contact', id }} aria-label={t('call.cardName', { name: contact.name })}>
          {t('call.card')}
        </Link>
      </span>
    </>
  );
}
