import type { JSX } from 'preact';
import { longDate, t } from '../../say.ts';
import { footText } from './words.ts';
import { sayReview } from '../../ui/say-review.ts';
import { brandOf, type BookletPart } from '../../../pack/index.ts';
import { HillsInLines } from '../../ui/illustrations/hills.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Entry, entryTitle } from './booklet-entry.tsx';
import { AddressLine, Code, TraceLine } from './code.tsx';
import { PrintedProvider, useGuide } from './guide.ts';
import type { Printed } from './on-paper.ts';
import { Lines } from './sheet.tsx';
import { Strip } from './strip.tsx';
import { Status } from './translated.tsx';

/** Lines to write on, on a page of notes. */
const NOTE_LINES = 17;

/** The guide as a booklet of A5 (SH-5): what a parent needs on paper, and where the rest is read. */
export function Booklet(): JSX.Element {
  const { choice, pack } = useGuide();
  const titles = choice.booklet.flatMap(({ holds }) =>
    holds.flatMap((entry) => (entry.kind === 'procedure' || entry.kind === 'page' ? [entry] : [])),
  );
  const printed: Printed = (target) => {
    const entry = 'id' in target && titles.find(({ kind, id }) => kind === target.kind && id === target.id);
    return entry ? (entryTitle(entry, pack.core)?.id ?? null) : null;
  };
  return (
    <PrintedProvider value={printed}>
      <Cover />
      <Contents parts={choice.booklet} />
      {choice.booklet.map((part) => (
        <Part key={part.id} part={part} />
      ))}
      <section class="part alone notes" data-fill>
        <h2 id="notes">{t('booklet.notes')}</h2>
        <p>{t('booklet.notesLead')}</p>
        <Lines count={NOTE_LINES} />
      </section>
      <Rest />
    </PrintedProvider>
  );
}

/** Discreet: others may see it lie there. */
function Cover(): JSX.Element {
  const { pack } = useGuide();
  return (
    <section class="cover" data-whole>
      <h1>{brandOf(pack.core).guide}</h1>
      <p class="lead">{t('booklet.lead')}</p>
      <HillsInLines />
      <div class="cover-code">
        <Code to={null} label={brandOf(pack.core).guide} />
        <AddressLine />
      </div>
      <p>{t('booklet.keep')}</p>
      <TraceLine />
      <p class="edition">
        {footText(pack)}. {sayReview(pack.core.review)}
      </p>
      <Status />
    </section>
  );
}

function Contents({ parts }: { parts: readonly BookletPart[] }): JSX.Element {
  const { pack } = useGuide();
  const line = (id: string, title: string): JSX.Element => (
    <a href={`#${id}`}>
      <span>{title}</span> <b data-page-of={id} />
    </a>
  );
  return (
    <section class="contents">
      <h2>{t('booklet.contents')}</h2>
      <ol>
        {parts.map((part) => (
          <li key={part.id}>
            {line(part.id, part.title)}
            <ol>
              {part.holds.map((entry) => {
                const title = entryTitle(entry, pack.core);
                return title ? <li key={title.id}>{line(title.id, title.text)}</li> : null;
              })}
            </ol>
          </li>
        ))}
        <li>{line('notes', t('booklet.notes'))}</li>
        <li>{line('rest', t('booklet.rest'))}</li>
      </ol>
      <Strip />
    </section>
  );
}

function Part({ part }: { part: BookletPart }): JSX.Element {
  return (
    <section class="part">
      <header>
        {part.picture === undefined ? null : <Pictogram name={part.picture} />}
        <div>
          <h2 id={part.id}>{part.title}</h2>
          {part.lead === undefined ? null : <p class="lead">{part.lead}</p>}
        </div>
        <Code to={part.more} label={part.title} hint={t('sheet.scan')} />
      </header>
      {part.holds.map((entry, at) => (
        <Entry key={at} entry={entry} />
      ))}
    </section>
  );
}

/** The back of the booklet. */
function Rest(): JSX.Element {
  const { core, texts } = useGuide().pack;
  return (
    <section class="part alone rest" data-whole>
      <header>
        <div>
          <h2 id="rest">{t('booklet.rest')}</h2>
          <p class="lead">{t('booklet.restLead')}</p>
        </div>
        <Code to={null} label={t('booklet.rest')} hint={t('sheet.scan')} />
      </header>
      <ul>
        <li>{t('booklet.restProcedures', { number: core.procedures.length })}</li>
        <li>{t('booklet.restLetters', { number: core.letters.length })}</li>
        <li>{t('booklet.restSources', { number: texts.sources.length })}</li>
      </ul>
      <AddressLine />
      <p>{t('booklet.limits', { date: longDate(core.edition) })}</p>
      <p>{t('booklet.copy')}</p>
      <p class="mine">
        {t('pocketCard.mine')} <i class="line" />
      </p>
      <Strip />
    </section>
  );
}
