import type { ComponentChildren, JSX } from 'preact';
import { sayReview } from '../../ui/say-review.ts';
import { find, wholeProcedure, type Section, type WholeProcedure } from '../../../pack/index.ts';
import { Beside } from './beside.tsx';
import { Blocks } from './blocks.tsx';
import { Code } from './code.tsx';
import { ContactLine } from './contact-line.tsx';
import { useGuide } from './guide.ts';
import { BlocksInLanguage } from './in-language.tsx';
import { pairBlocks, type Pair } from './pair-blocks.ts';
import { Script } from './script.tsx';
import { Sheet } from './sheet.tsx';
import { CARD_MOST, CardFoot, isMore, SAYS } from './step-card.tsx';
import { NotTranslated } from './translated.tsx';
import { warningsOf } from './warnings.ts';
import { t } from '../../say.ts';

/** One procedure in two languages beside each other (PR-9), on as many sheets as its steps need. */
export function TwoStepCard({ id }: { id: string }): JSX.Element {
  const { core, texts } = useGuide().pack;
  const procedure = wholeProcedure(find(core.procedures, id), texts);
  return (
    <>
      <Sheet name="two-card" foot={sayReview(core.review)} isNumbered>
        <Names />
        <header class="pair">
          <div>
            <h1>{procedure.title}</h1>
            <p>{procedure.why}</p>
          </div>
          <Beside
            alone
            show={({ core: source }) => {
              const { title, why } = find(source.procedures, id);
              return (
                <>
                  {title === procedure.title ? null : <p class="title">{title}</p>}
                  {why === procedure.why ? null : <p>{why}</p>}
                </>
              );
            }}
          />
        </header>
        <div class="calls">
          {procedure.contacts.slice(0, CARD_MOST.contacts).map((contact) => (
            <ContactLine key={contact} contact={find(core.contacts, contact)} />
          ))}
        </div>
        <div class="rows" data-rows>
          <Rows of={procedure} />
        </div>
        <div class="after" data-last>
          <Code to={{ kind: 'procedure', id }} label={procedure.short} hint={t('sheet.scan')} />
          <div>
            <CardFoot of={procedure} />
          </div>
        </div>
      </Sheet>
      <Sheet name="two-card" isBack isNumbered>
        <div class="pair again">
          <p>{procedure.title}</p>
          <Beside
            alone
            show={({ core: other }) => {
              const { title } = find(other.procedures, id);
              return title === procedure.title ? null : title;
            }}
          />
        </div>
        <div class="rows" data-rows />
      </Sheet>
    </>
  );
}

/** What the two columns are: each language by its own name. */
export function Names(): JSX.Element {
  const { core } = useGuide().pack;
  const nameOf = (locale: string): string =>
    core.languages.find((language) => language.locale === locale)?.name ?? locale;
  return (
    <div class="pair names">
      <p>{nameOf(core.locale)}</p>
      <Beside alone show={({ core: source }) => nameOf(source.locale)} />
    </div>
  );
}

/** The sections in their order, as a flat list: any of its rows may be the last of a page. */
function Rows({ of: procedure }: { of: WholeProcedure }): JSX.Element {
  const { source } = useGuide();
  const beside = source && wholeProcedure(find(source.core.procedures, procedure.id), source.texts);
  const warnings = pairBlocks(
    warningsOf(procedure, SAYS, ['danger', 'caution']),
    beside ? warningsOf(beside, SAYS, ['danger', 'caution']) : [],
  );
  const chosen = SAYS.flatMap((say) => procedure.sections.filter((section) => section.id === say));
  return (
    <>
      <NotTranslated of={procedure} />
      {warnings.map((pair, at) => (
        <Row key={at} pair={pair} in={procedure.in} />
      ))}
      {chosen.map((section) => (
        <SectionRows
          key={section.id}
          section={section}
          beside={beside?.sections.find(({ id }) => id === section.id)}
          in={procedure.in}
        />
      ))}
    </>
  );
}

function SectionRows({
  section,
  beside,
  in: other,
}: {
  section: Section;
  beside: Section | undefined;
  in: WholeProcedure['in'];
}): JSX.Element {
  return (
    <>
      <Columns
        class="heading"
        isMore={isMore(section.id)}
        own={<h2>{section.title}</h2>}
        beside={beside && <p class="title">{beside.title}</p>}
      />
      {pairBlocks(section.blocks, beside?.blocks ?? []).map((pair, at) => (
        <Row key={at} pair={pair} in={other} />
      ))}
    </>
  );
}

/** One piece in both languages; where it is not translated, in the source language alone. */
function Row({ pair: { own, beside, from }, in: other }: { pair: Pair; in: WholeProcedure['in'] }): JSX.Element {
  if (own.kind === 'say') return <Script text={own.text} size="large" />;
  if (other)
    return (
      <BlocksInLanguage of={other}>
        <Blocks blocks={[own]} from={from} />
      </BlocksInLanguage>
    );
  const name = own.kind === 'heading' ? 'heading' : undefined;
  return (
    <Columns
      class={name}
      own={<Blocks blocks={[own]} from={from} />}
      beside={beside && <Blocks blocks={[beside]} from={from} />}
    />
  );
}

/** Two columns: the language of the page first, as it is read. */
const Columns = ({
  own,
  beside,
  class: name = 'cut',
  isMore: isFilling = false,
}: {
  own: ComponentChildren;
  beside: ComponentChildren;
  class?: string | undefined;
  /** from here on all is said where there is room */
  isMore?: boolean;
}): JSX.Element => (
  <div class={`pair ${name}`} data-more={isFilling ? '' : undefined}>
    <div>{own}</div>
    {beside ? <Beside alone show={() => beside} /> : null}
  </div>
);
