import type { JSX } from 'preact';
import { sayReview } from '../../ui/say-review.ts';
import { find, wholeProcedure, type SectionId, type Texts, type WholeProcedure } from '../../../pack/index.ts';
import { Blocks } from './blocks.tsx';
import { AddressLine, Code } from './code.tsx';
import { ContactLine } from './contact-line.tsx';
import { useGuide } from './guide.ts';
import { Sheet } from './sheet.tsx';
import { NotTranslated } from './translated.tsx';
import { warningsOf } from './warnings.ts';
import { t } from '../../say.ts';

/**
 * What a step card says after the numbers, most needed first. It takes as many sheets as its steps need; what comes
 * after them fills the last one (tools/paper/fill-sheets.ts). Letters never become smaller.
 */
export const SAYS: readonly SectionId[] = ['first', 'say', 'steps', 'refused', 'bring', 'avoid', 'next', 'rights'];

/** Whether it is said where there is room, and no sheet is begun for it. */
export const isMore = (id: SectionId): boolean => SAYS.indexOf(id) > SAYS.indexOf('steps');

export const CARD_MOST = { contacts: 4, publishers: 3 };

/** Of these what the source language made easier prints, all of it: its letters are larger, and it takes more pages. */
const EASY_SAYS: readonly SectionId[] = ['first', 'say', 'steps', 'refused', 'avoid'];

/** One procedure for the hand: one page of A4, and its back where the steps need it. */
export function StepCard({ id }: { id: string }): JSX.Element {
  const { core, texts } = useGuide().pack;
  const procedure = wholeProcedure(find(core.procedures, id), texts);
  const { sections } = procedure;
  const isEasy = core.translation?.isEasier === true;
  const says = isEasy ? EASY_SAYS : SAYS;
  return (
    <>
      <Sheet name="step-card" foot={sayReview(core.review)} isNumbered>
        <header>
          <div>
            <h1>{procedure.title}</h1>
            <p class="lead">{procedure.why}</p>
          </div>
          <Code to={{ kind: 'procedure', id }} label={procedure.short} hint={t('sheet.scan')} />
        </header>
        <div class="rows" data-rows>
          <div>
            <h3>{t('stepCard.call')}</h3>
            {procedure.contacts.slice(0, CARD_MOST.contacts).map((contact) => (
              <ContactLine key={contact} contact={find(core.contacts, contact)} />
            ))}
          </div>
          <NotTranslated of={procedure} />
          <Blocks blocks={warningsOf(procedure, says, ['danger', 'caution'])} />
          {says
            .flatMap((say) => sections.filter((section) => section.id === say))
            .map((section) => (
              <div key={section.id} data-more={!isEasy && isMore(section.id) ? '' : undefined}>
                <h3>{section.title}</h3>
                <Blocks blocks={section.blocks} />
              </div>
            ))}
        </div>
        <div class="after" data-last>
          <CardFoot of={procedure} />
        </div>
      </Sheet>
      <Sheet name="step-card" isBack isNumbered>
        <p class="again">{procedure.title}</p>
        <div class="rows" data-rows />
      </Sheet>
    </>
  );
}

/** Where the whole of it stands, and who says so. */
export function CardFoot({ of }: { of: WholeProcedure }): JSX.Element {
  const { texts } = useGuide().pack;
  return (
    <>
      <p>{t('stepCard.more', { page: of.short })}</p>
      <AddressLine />
      <p>{t('stepCard.sources', { sources: publishersOf(of, texts).join(', ') })}</p>
    </>
  );
}

/** Who says so, each once, what the law and the State say first. */
function publishersOf(procedure: Pick<WholeProcedure, 'sources'>, texts: Texts): readonly string[] {
  const sources = procedure.sources.map((source) => find(texts.sources, source));
  const first = sources.filter(({ kind }) => kind === 'law' || kind === 'official');
  return [...new Set([...first, ...sources].map(({ publisher }) => publisher))].slice(0, CARD_MOST.publishers);
}
