import type { JSX } from 'preact';
import { lineOf } from '../../ui/call.tsx';
import { find, type InterpreterCase } from '../../../pack/index.ts';
import { useGuide } from './guide.ts';
import { NumberLink } from './number.tsx';
import { Script } from './script.tsx';
import { Status } from './translated.tsx';
import { footText, numberOf } from './words.ts';

/** How many cards a page of A4 holds: half of it to hold out at a counter, a quarter for a call. */
const ON_PAGE = { shown: 2, called: 4 };

const inPages = <T,>(all: readonly T[], each: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / each) }, (_, page) => all.slice(page * each, (page + 1) * each));

/**
 * Cards that ask for an interpreter, in the source language, with what that means. Printed on both sides and cut once
 * in the middle they are two cards of A5: to be held out in front, the calls on the back.
 */
export function InterpreterCards(): JSX.Element {
  const cases = useGuide().pack.kit.interpreter;
  const shown = cases.filter(({ contact }) => contact === undefined);
  const called = cases.filter(({ contact }) => contact !== undefined);
  return (
    <>
      {inPages(shown, ON_PAGE.shown).map((page, at) => (
        <section key={at} class="sheet interpreter" data-cards="shown">
          {page.map((shown, place) => (
            <Card key={shown.id} of={shown} isFirst={at === 0 && place === 0} />
          ))}
        </section>
      ))}
      {inPages(called, ON_PAGE.called).map((page, at) => (
        <section key={at} class="sheet interpreter" data-cards="called">
          {page.map((shown) => (
            <Card key={shown.id} of={shown} />
          ))}
        </section>
      ))}
    </>
  );
}

function Card({ of, isFirst = false }: { of: InterpreterCase; isFirst?: boolean }): JSX.Element {
  const { pack } = useGuide();
  const contact = of.contact === undefined ? undefined : find(pack.core.contacts, of.contact);
  const line = contact && lineOf(contact);
  return (
    <article data-whole>
      <header>
        <h2>{of.title}</h2>
        {line ? <NumberLink line={line}>{numberOf(line)}</NumberLink> : null}
      </header>
      {/* what is shown on a screen says so */}
      {contact ? <p>{of.hint}</p> : null}
      <Script text={of.say} size="large" />
      <div class="law">
        {of.note === undefined ? null : <p>{of.note}</p>}
        {isFirst ? <Status /> : null}
        <p>{footText(pack)}</p>
      </div>
    </article>
  );
}
