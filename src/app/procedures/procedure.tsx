import type { JSX } from 'preact';
import { wholeProcedure, type Section, type Texts } from '../../pack/index.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { Blocks } from '../render/screen/blocks.tsx';
import { Provenance } from '../render/screen/provenance.tsx';
import { TextLinksProvider } from '../render/screen/text-links-provider.tsx';
import { TermList } from '../render/screen/terms.tsx';
import { CallLog } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { Fold } from '../ui/fold.tsx';
import { Link } from '../ui/link.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { ActAnswers } from '../plan/act-answers.tsx';
import { find, useCore, useSite } from '../site.tsx';
import { fill, t } from '../say.ts';
import { ProcedureActions } from './procedure-actions.tsx';
import { ProcedureCare } from './procedure-care.tsx';
import { ProcedureSteps } from './procedure-steps.tsx';
import { TableOfContents } from './table-of-contents.tsx';
import * as icons from '../ui/icons.ts';

/** Where a section of the page is found. */
const anchorOf = (section: string): string => `partie-${section}`;

/**
 * One procedure: whom to call and what to say, the first steps, and everything else under its headings, always the same
 * ones. The summary is the lead: a heading would only repeat it.
 */
export default function ProcedureScreen({ id, texts }: { id: string; texts: Texts }): JSX.Element {
  const { topics, contacts, procedures, letters } = useCore();
  const { translated } = useSite();
  const procedure = wholeProcedure(find(procedures, id), texts);
  const { sections } = procedure;
  const summary = sections.find((section) => section.id === 'summary');
  const steps = sections.find((section) => section.id === 'steps');
  const folded = sections.filter((section) => section.id !== 'summary' && section.id !== 'steps');
  return (
    <TextLinksProvider texts={texts} sources={procedure.sources}>
      <article class="reading reading-columns">
        <div class="stack">
          <div>
            <p class="eyebrow">{find(topics, procedure.topic).title}</p>
            <Listen>
              <h1 tabIndex={-1}>{procedure.title}</h1>
            </Listen>
            {summary ? (
              <div class="lead" {...procedure.in}>
                <Blocks blocks={summary.blocks} />
              </div>
            ) : null}
          </div>
          <ProcedureCare procedure={procedure} />
          <ProcedureActions procedure={procedure} />
          {translated ? <translated.AboutProcedure procedure={procedure} /> : null}
          {steps ? <ProcedureSteps section={steps} procedure={id} in={procedure.in} /> : null}
          <div class="folds">
            {folded.map((section) => (
              <Fold key={section.id} id={anchorOf(section.id)} title={section.title} section={section.id}>
                <div class="stack-s" {...procedure.in}>
                  <Blocks blocks={section.blocks} />
                </div>
                {section.id === 'refused' ? <After of={procedure.ifRefused} /> : null}
              </Fold>
            ))}
            {procedure.letters.length > 0 ? (
              <Fold id={anchorOf('letters')} title={t('procedure.letters')}>
                <RowLinks
                  rows={procedure.letters.map((letter) => ({
                    to: { kind: 'letter', id: letter },
                    words: find(letters, letter).title,
                    hint: find(letters, letter).lead,
                    icon: icons.letter,
                  }))}
                />
              </Fold>
            ) : null}
            <Fold id={anchorOf('contacts')} title={t('procedure.contacts')}>
              {procedure.contacts.map((contact) => (
                <ContactRow key={contact} contact={find(contacts, contact)} />
              ))}
              <CallLog />
            </Fold>
            <TermList of={sections.flatMap(({ blocks }: Section) => blocks)} terms={texts.terms} />
            <Provenance texts={texts} of={procedure} limit="procedures" page={{ kind: 'procedure', id }} isFolded />
          </div>
          <ActAnswers procedure={procedure} texts={texts} hasTick />
        </div>
        <TableOfContents
          entries={[
            ...(steps ? [{ id: anchorOf('steps'), title: steps.title }] : []),
            ...folded.map((section) => ({ id: anchorOf(section.id), title: section.title })),
            { id: anchorOf('contacts'), title: t('procedure.contacts') },
          ]}
        />
      </article>
    </TextLinksProvider>
  );
}

function After({ of }: { of: string | undefined }): JSX.Element | null {
  const { procedures } = useCore();
  if (of === undefined) return null;
  const procedure = <Link to={{ kind: 'procedure', id: of }}>{find(procedures, of).title}</Link>;
  return <p>{fill('procedure.refusedNext', { procedure })}</p>;
}
